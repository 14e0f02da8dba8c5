import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../src/editions/differences.ts';
import type { DataRow, EditionData } from '../../../src/editions/editionData.ts';

const data = (rows: readonly DataRow[], name = 'rows'): EditionData => ({
  id: 'one-chart',
  title: 'One chart',
  tables: [{ name, columns: { year: 'Year', tonnes: 'Tonnes' }, rows }],
});
const first = { year: 2019, tonnes: 900, sources: ['src-a'] };
const second = { year: 2020, tonnes: 1100, sources: ['src-a'] };

describe('differences(before, after)', () => {
  test('finds none where rows and cells only stand in another order', () => {
    const turned = { sources: ['src-a'], tonnes: 900, year: 2019 };
    expect(differences(data([first, second]), data([second, turned]))).toEqual([]);
  });

  test('names the cell that is another one, and both values', () => {
    const [change] = differences(data([first, second]), data([first, { ...second, tonnes: 1101 }]));
    expect(change).toMatchObject({ table: 'rows', added: [], removed: [] });
    expect(change?.changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'tonnes', before: 1100, after: 1101 }],
    ]);
  });

  test('tells a cell that came or went from one that is empty', () => {
    const before = { id: 'be', tonnes: 900, sources: ['src-a'] };
    const [change] = differences(data([before]), data([{ id: 'be', tonnes: null, note: 'x' }]));
    expect(change?.changed[0]?.cells).toEqual([
      { column: 'tonnes', before: 900, after: null },
      { column: 'note', after: 'x' },
      { column: 'sources', before: ['src-a'] },
    ]);
  });

  test('takes rows for the same by their id, however much of them is another', () => {
    const before = { id: 'be', name: 'Liège', area: 1 };
    const after = { id: 'be', name: 'Bierset', area: 2 };
    const [change] = differences(data([before]), data([after]));
    expect(change?.changed[0]?.cells.map(({ column }) => column)).toEqual(['name', 'area']);
    const other = { ...after, id: 'fr' };
    expect(differences(data([after]), data([other]))[0]).toMatchObject({
      added: [other],
      removed: [after],
    });
  });

  test('names whole rows and tables that came or went', () => {
    expect(differences(data([first]), data([first, second]))[0]?.added).toEqual([second]);
    expect(differences(data([first, second]), data([first]))[0]?.removed).toEqual([second]);
    const names = differences(data([first], 'hubs'), data([first], 'routes'));
    expect(names.map(({ table }) => table)).toEqual(['routes', 'hubs']);
  });

  test('finds none between a table and itself, and one for each row left out', () => {
    const row = fc.record({
      year: fc.integer(),
      tonnes: fc.option(fc.integer()),
      name: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        expect(differences(data(rows), data(rows.toReversed()))).toEqual([]);
        const [change] = differences(data(rows), data(rows.slice(1)));
        expect(change?.removed).toHaveLength(1);
        expect(change?.changed).toHaveLength(0);
      }),
    );
  });
});
