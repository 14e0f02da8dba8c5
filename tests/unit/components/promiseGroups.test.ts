import { expect, test } from 'vitest';
import { countPromises, groupPromises } from '../../../src/components/promises/promiseGroups.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Row } from '../../../src/data/tables.ts';
import { formatter } from '../../../src/i18n/format.ts';

type Promised = Row<'promises'>;

function promise(id: string, verdict: Promised['verdict'], claimed_on?: string): Promised {
  return { id, verdict, claimed_on } as Promised;
}

test('groupPromises(promises) › tells settled verdicts first and leaves out those without promises', () => {
  const groups = groupPromises([promise('a', 'unknown'), promise('b', 'broken')]);
  expect(groups.map(({ verdict }) => verdict)).toEqual(['broken', 'unknown']);
});

test('groupPromises(promises) › sets the oldest first and the undated last', () => {
  const [group] = groupPromises([
    promise('a', 'kept'),
    promise('b', 'kept', '2018-01-10'),
    promise('c', 'kept', '2018'),
    promise('d', 'kept', '2015-03'),
  ]);
  expect(group?.promises.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});

test('groupPromises(promises) › holds every promise of the tables once', () => {
  const { promises } = loadDataset().tables;
  const grouped = groupPromises(promises).flatMap((group) => group.promises);
  expect(grouped.map(({ id }) => id).toSorted()).toEqual(promises.map(({ id }) => id).toSorted());
});

test('countPromises(promises, format) › counts each verdict in words', () => {
  const promises = [promise('a', 'kept'), promise('b', 'kept'), promise('c', 'lapsed')];
  expect(countPromises(promises, formatter('en'))).toEqual({
    all: '3',
    kept: 'two',
    partly: 'none',
    broken: 'none',
    pending: 'none',
    lapsed: 'one',
    unknown: 'none',
  });
});
