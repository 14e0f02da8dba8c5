import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';

const tables = Object.entries(loadDataset().tables);
const ids = new Set(
  tables.flatMap(([, rows]) => rows.flatMap((row) => ('id' in row ? row.id : []))),
);

/** What a pattern finds in the sentences of the tables, with its place. */
function found(pattern: RegExp): { place: string; match: string }[] {
  return tables.flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        typeof value === 'string' && value.includes(' ')
          ? (value.match(pattern) ?? []).map((match) => ({ place: `${table}: ${column}`, match }))
          : [],
      ),
    ),
  );
}

/** The same but for titles of sources, which are others' own words. */
function foundInOurs(pattern: RegExp): { place: string; match: string }[] {
  return found(pattern).filter(({ place }) => place !== 'sources: title');
}

test('no word for readers names a row by its id', () => {
  expect(found(/[a-z0-9]+(?:-[a-z0-9]+){2,}/g).filter(({ match }) => ids.has(match))).toEqual([]);
});

test('days and months stand in words', () => {
  expect(foundInOurs(/\b\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?\b/g)).toEqual([]);
});

test('countries in a row stand by name', () => {
  expect(foundInOurs(/\b[A-Z]{2}(?:;[A-Z]{2})+\b/g)).toEqual([]);
});
