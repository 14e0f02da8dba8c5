import { expect, test } from 'vitest';
import { groupSources } from '../../../src/components/sourceGroups.ts';
import type { Row } from '../../../src/data/tables.ts';

function source(id: string, publisher: string, published?: string): Row<'sources'> {
  return { id, publisher, published } as Row<'sources'>;
}

test('groupSources(sources, locale) › sorts publishers under their first letters', () => {
  const groups = groupSources(
    [source('a', 'Zeit'), source('b', 'Économie'), source('c', '北京'), source('d', '21jingji')],
    'en',
  );
  expect(groups.map(({ letter }) => letter)).toEqual(['digits', 'E', 'Z', 'other']);
});

test('groupSources(sources, locale) › sets the oldest first and the undated last', () => {
  const own = [source('a', 'NOS'), source('b', 'NOS', '2021-11'), source('c', 'NOS', '2018')];
  const [group] = groupSources(own, 'en');
  expect(group?.publishers[0]?.sources.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
