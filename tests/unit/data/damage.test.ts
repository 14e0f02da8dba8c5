import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DataError, formatFault } from '../../../src/data/fault.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { tableNames, type TableName } from '../../../src/data/tables.ts';
import { real, rowsOf, toCsv } from './texts.ts';

/** A table after something befell its file, and the line of which a fault is to tell. */
interface Damaged {
  readonly bytes: Buffer;
  readonly line: number;
}
type Damage = (table: TableName) => Damaged | undefined;

const lines = (table: TableName) => real[table].trimEnd().split('\n');
const rest = (table: TableName) => lines(table).slice(0, -1).join('\n');
const last = (table: TableName) => lines(table).at(-1) ?? '';
const count = (table: TableName) => lines(table).length;

/** The last row with other bytes at its beginning, which is in its key. */
function begun(table: TableName, ...first: number[]): Damaged {
  const bytes = [
    Buffer.from(`${rest(table)}\n`),
    Buffer.from(first),
    Buffer.from(`${last(table)}\n`),
  ];
  return { bytes: Buffer.concat(bytes), line: count(table) };
}

/** The file as far as a share of its last row. */
function cut(table: TableName, share: number): Damaged {
  const row = last(table);
  const kept = row.slice(0, Math.floor(row.lastIndexOf(',') * share));
  // Nothing of the row would be a whole table.
  return { bytes: Buffer.from(`${rest(table)}\n${kept || row.slice(0, 1)}`), line: count(table) };
}

// They repeat cells of other tables, as text.
const repeating: readonly TableName[] = ['challenges', 'corrections'];

/** The first row that has a number, with another in its place. */
function numbered(table: TableName, number: string): Damaged | undefined {
  const [header = [], ...rows] = rowsOf(table);
  const isNumeric = (column: number) =>
    rows.every((row) => /^(-?\d+\.\d+|-?\d{1,3}|)$/.test(row[column] ?? '')) &&
    rows.some((row) => row[column] !== '');
  const column = header.findIndex((_, at) => isNumeric(at));
  const row = rows.findIndex((cells) => (cells[column] ?? '') !== '');
  if (row === -1 || repeating.includes(table)) return undefined;
  const changed = rows.map((cells, at) => (at === row ? cells.with(column, number) : cells));
  return { bytes: Buffer.from(toCsv([header, ...changed])), line: row + 2 };
}

const damages: Readonly<Record<string, Damage>> = {
  'cut near the end of a row': (table) => cut(table, 0.999),
  'cut in the middle of a row': (table) => cut(table, 0.5),
  'cut at the beginning of a row': (table) => cut(table, 0.01),
  'in another encoding': (table) => begun(table, 0xe8),
  'with a NUL': (table) => begun(table, 0),
  'with a mark of byte order in it': (table) => begun(table, 0xef, 0xbb, 0xbf),
  'with a quote that does not end': (table) => begun(table, 0x22),
  'with a row twice': (table) => ({
    bytes: Buffer.from(`${real[table].trimEnd()}\n${last(table)}\n`),
    line: count(table) + 1,
  }),
  'with a number beyond all bounds': (table) => numbered(table, `1${'0'.repeat(400)}`),
  'with a number that is none': (table) => numbered(table, 'NaN'),
  'without its header': (table) => ({
    bytes: Buffer.from(lines(table).slice(1).join('\n')),
    line: 1,
  }),
  empty: () => ({ bytes: Buffer.alloc(0), line: 1 }),
};

/** The faults of a folder in which each table holds the bytes given for it, or is sound. */
function faultsOf(damaged: ReadonlyMap<TableName, Damaged>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'damage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const table of tableNames) {
    writeFileSync(join(folder, `${table}.csv`), damaged.get(table)?.bytes ?? real[table]);
  }
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.faults.map(formatFault);
  }
}

test('loadDataset(dir) › has nothing against the tables before they are damaged', () => {
  expect(faultsOf(new Map())).toEqual([]);
});

test.each(Object.entries(damages))(
  'loadDataset(dir) › names file and line of a table %s',
  (_, damage) => {
    const damaged = new Map(
      tableNames.flatMap((table) => {
        const found = damage(table);
        return found === undefined ? [] : [[table, found] as const];
      }),
    );
    const faults = faultsOf(damaged);
    const unnamed = [...damaged].filter(
      ([table, { line }]) =>
        !faults.some((fault) => fault.startsWith(`data/${table}.csv:${String(line)}: `)),
    );
    expect(unnamed.map(([table, { line }]) => `${table}: ${String(line)}`)).toEqual([]);
    expect(damaged.size).toBeGreaterThan(5);
  },
);
