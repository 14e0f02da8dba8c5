import { describe, expect, test } from 'vitest';
import type { Change, Entry } from '../../../src/corrections/change.ts';
import { drafts } from '../../../src/corrections/drafts.ts';
import { alteredEntries, unrecorded } from '../../../src/corrections/unrecorded.ts';

const place = { table: 'hubs', row: 'liege', field: 'jobs' };
const change: Change = { ...place, before: '1', after: '3' };

function entry(id: string, cells: Partial<Entry> = {}): Entry {
  return { id, date: '2026-12-01', ...change, ...cells };
}

function told(entries: readonly Entry[], published: readonly Entry[] = []): string[] {
  return unrecorded([change], entries, published).map(({ message }) => message);
}

describe('unrecorded(changes, entries, published)', () => {
  test('is content with one entry, and with several that lead to what stands there', () => {
    expect(told([entry('a')])).toEqual([]);
    expect(told([entry('a', { after: '2' }), entry('b', { before: '2' })])).toEqual([]);
  });

  test('names a change without an entry, and one whose entry is of a release before', () => {
    const message =
      'data/hubs.csv: liege: jobs: changed: 1 → 3: without an entry in data/corrections.csv';
    expect(told([])).toEqual([message]);
    expect(told([entry('a')], [entry('a')])).toEqual([message]);
    expect(told([entry('a', { field: 'name' })])).toEqual([message]);
  });

  test('drafts what happened after the last entry', () => {
    const [found] = unrecorded([change], [entry('a', { after: '2' })], []);
    expect(found?.message).toBe('data/hubs.csv: liege: jobs: changed again since entry a: 2 → 3');
    expect(found?.draft).toEqual({ ...change, before: '2' });
  });

  test('leaves an entry that begins elsewhere to be mended by hand', () => {
    const [found] = unrecorded([change], [entry('a', { before: '2' })], []);
    expect(found?.message).toBe(
      'data/hubs.csv: liege: jobs: published was 1, but entry a begins with 2',
    );
    expect(found?.draft).toBeUndefined();
  });

  test('asks of a removed row, column or table only that it is said', () => {
    const gone = { table: 'hubs', row: 'liege', before: '{}' };
    expect(
      unrecorded([gone, { table: 'hubs', field: 'jobs' }, { table: 'ships' }], [], []),
    ).toMatchObject([
      { message: 'data/hubs.csv: liege: row removed without an entry in data/corrections.csv' },
      { message: 'data/hubs.csv: jobs: column removed without an entry in data/corrections.csv' },
      { message: 'data/ships.csv: table removed without an entry in data/corrections.csv' },
    ]);
    const said: Entry = { id: 'a', date: '2026-12-01', table: 'hubs', row: 'liege' };
    expect(unrecorded([gone], [said], [])).toEqual([]);
  });
});

describe('alteredEntries(entries, published)', () => {
  test('lets an entry get a better reason or its column another name, and nothing else', () => {
    const published = [entry('a'), entry('b')];
    expect(
      alteredEntries([entry('a', { field: 'staff' }), entry('b'), entry('c')], published),
    ).toEqual([]);
    expect(alteredEntries([entry('a', { before: '2' })], published)).toEqual([
      'data/corrections.csv: a: before: was published, and must not change',
      'data/corrections.csv: b: was published, and must not be taken out',
    ]);
  });
});

test('drafts(changes, date, taken) › writes lines with free ids, without reason or name', () => {
  const changes: Change[] = [
    change,
    { table: 'places', row: 'Liège, Gare', field: 'lat', before: 'a "b"\nc' },
    { table: 'places', row: 'Liege Gare', before: '{"a":"b"}' },
  ];
  expect(drafts(changes, '2026-12-01', ['hubs-liege-jobs'])).toMatchInlineSnapshot(`
    "hubs-liege-jobs-2,2026-12-01,hubs,liege,jobs,1,3,,,
    places-liege-gare-lat,2026-12-01,places,"Liège, Gare",lat,"a ""b""
    c",,,,
    places-liege-gare,2026-12-01,places,Liege Gare,,"{""a"":""b""}",,,,
    "
  `);
});
