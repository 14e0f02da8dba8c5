import { readFileSync } from 'node:fs';
import { parseCsv } from '../../../src/data/csv.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { DataError, formatFault } from '../../../src/data/fault.ts';
import { readTable } from '../../../src/data/readTable.ts';
import type { TableName } from '../../../src/data/tables.ts';
import { tableNames } from '../../../src/data/tables.ts';

export type Texts = Record<TableName, string>;
export type Cells = Record<string, string>;

/** The published tables. */
export const real = Object.fromEntries(
  tableNames.map((table) => [table, readFileSync(`data/${table}.csv`, 'utf8')]),
) as Texts;

/** Rows as CSV, each cell quoted when it must be. */
export function toCsv(rows: readonly (readonly string[])[], newline = '\n'): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(',') + newline).join('');
}

/** The real table with cells of its row `index` changed. */
export function changed(table: TableName, cells: Cells, index = 0): string {
  const { header, records } = parseCsv(real[table], table);
  const rows = records.map(({ cells: row }, at) =>
    at === index ? header.map((name, column) => cells[name] ?? row[column] ?? '') : row,
  );
  return toCsv([header, ...rows]);
}

/** What buildDataset says of the real tables with some of them replaced. */
export function faultsWith(texts: Partial<Texts>): string[] {
  try {
    buildDataset({ ...real, ...texts });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(formatFault);
    throw error;
  }
}

/** What the schema of a table says of a text, references aside. */
export function tableFaults(table: TableName, text: string): string[] {
  return readTable(table, text).faults.map(formatFault);
}
