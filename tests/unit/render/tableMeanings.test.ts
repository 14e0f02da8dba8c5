import { expect, test } from 'vitest';
import { tableNames } from '../../../src/data/tables.ts';
import { tableMeanings } from '../../../src/render/tableMeanings.ts';

const section = (table: string) => `## ${table}.csv: a row of ${table}

Read the
notes.

| column       | meaning |
| ------------ | ------- |
| \`lat\`, \`lon\` | position; empty: none |
`;

test('tableMeanings(readme) › tells what rows and columns are, a line’s several columns each', () => {
  const meanings = tableMeanings(`# The data\n\n${tableNames.map(section).join('\n')}`);
  const hubs = meanings.get('hubs');
  expect(hubs?.row).toBe('a row of hubs');
  expect(hubs?.about).toEqual(['Read the notes.']);
  expect([...(hubs?.columns ?? [])]).toEqual([
    ['lat', 'position; empty: none'],
    ['lon', 'position; empty: none'],
  ]);
});

test('tableMeanings(readme) › names the table that has no section', () => {
  expect(() => tableMeanings(section('hubs'))).toThrow('no section on: sources.csv');
});
