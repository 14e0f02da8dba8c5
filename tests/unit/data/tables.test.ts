import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyColumn, tableNames, tables } from '../../../src/data/tables.ts';
import { changing, real, rowsOf, tableFaults, toCsv } from './texts.ts';

describe.each(tableNames)('the schema of %s', (table) => {
  const [header = [], ...rows] = rowsOf(table);
  const key = keyColumn(table);

  test('has the columns of its file, in their order', () => {
    expect(Object.keys(tables[table].shape)).toEqual(header);
  });

  test('accepts every row as published, with columns in any order', () => {
    expect(tableFaults(table, real[table])).toEqual([]);
    const turned = toCsv([header, ...rows].map((row) => row.toReversed()));
    expect(tableFaults(table, turned)).toEqual([]);
  });

  test('refuses a column more and each column less', () => {
    const more = toCsv([[...header, 'remark'], ...rows.map((row) => [...row, ''])]);
    expect(tableFaults(table, more)).toEqual([`data/${table}.csv:1: unknown column: remark`]);
    header.forEach((column, at) => {
      const less = [header, ...rows.slice(0, 2)].map((row) => row.toSpliced(at, 1));
      expect(tableFaults(table, toCsv(less))).toContain(
        `data/${table}.csv:1: column is missing: ${column}`,
      );
    });
  });

  test('refuses an empty key and a key that stands twice', () => {
    expect(changing(table, { [key]: '' })).toEqual([
      `data/${table}.csv:2: ${key}: must not be empty`,
    ]);
    const twice = toCsv([header, ...rows, rows[0] ?? []]);
    const line = rows.length + 2;
    expect(tableFaults(table, twice)).toEqual([
      `data/${table}.csv:${line}: ${key}: stands already on line 2: ${rows[0]?.[header.indexOf(key)]}`,
    ]);
  });

  test('places what is wrong with any cell at its row and column', () => {
    const anyRow = fc.nat(rows.length - 1);
    const wrong = fc.constantFrom(' x ', '\u0007', 'x\u00a0', '\n', 'x\nsrc-a,b\n');
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...header), wrong, (index, column, cell) => {
        const row = header.map((name, at) => (name === column ? cell : (rows[index]?.[at] ?? '')));
        const faults = tableFaults(table, toCsv([header, row]));
        expect(faults.some((fault) => fault.startsWith(`data/${table}.csv:2: ${column}: `))).toBe(
          true,
        );
      }),
    );
  });

  test('never throws, and names the row, whatever the cells are', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('2018', '1', 'FR', 'a;b', '__proto__'));
    const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
    fc.assert(
      fc.property(row, (cells) => {
        for (const fault of tableFaults(table, toCsv([header, cells]))) {
          expect(fault).toMatch(new RegExp(`^data/${table}\\.csv:[12]: .`));
          expect(fault).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
