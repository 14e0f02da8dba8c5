import { readFileSync } from 'node:fs';
import { parseCsv } from '../../../src/data/csv.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { DataError, formatFault } from '../../../src/data/fault.ts';
import { readTable } from '../../../src/data/readTable.ts';
import type { TableName } from '../../../src/data/tables.ts';
import { tableNames } from '../../../src/data/tables.ts';

export type Texts = Record<TableName, string>;
export type Cells = Record<string, string>;

/** A row for each table that is empty until readers fill it. */
const samples: Partial<Texts> = {
  corrections:
    'hubs-cainiao-liege-ehub-jobs,2026-12-01,hubs,cainiao-liege-ehub,jobs,267,276,Two digits were turned round.,A reader,src-bierin-2023-08-31\n',
  challenges:
    'liege-jobs,hubs/cainiao-liege-ehub/jobs,267,hacker-news,https://news.ycombinator.com/item?id=2,2026-11-28,corrected,The row was mended.,2026-12-01,hubs-cainiao-liege-ehub-jobs\n',
  threads: 'liege-on-hacker-news,country,BE,hacker-news,https://news.ycombinator.com/item?id=1\n',
};

/** The published tables; one that is still empty holds its sample, so that its rules are tried. */
export const real = Object.fromEntries(
  tableNames.map((table) => {
    const text = readFileSync(`data/${table}.csv`, 'utf8');
    const isEmpty = text.trimEnd().split('\n').length === 1;
    return [table, isEmpty ? text + (samples[table] ?? '') : text];
  }),
) as Texts;

/** Rows as CSV, each cell quoted when it must be. */
export function toCsv(rows: readonly (readonly string[])[], newline = '\n'): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(',') + newline).join('');
}

/** The published rows of a table as cells, its header first. */
export function rowsOf(table: TableName): string[][] {
  const { header, records } = parseCsv(real[table], table);
  return [[...header], ...records.map(({ cells }) => [...cells])];
}

/** The real table with cells of its row `index` changed. */
export function changed(table: TableName, cells: Cells, index = 0): string {
  const [header = [], ...rows] = rowsOf(table);
  const altered = rows.map((row, at) =>
    at === index ? header.map((name, column) => cells[name] ?? row[column] ?? '') : row,
  );
  return toCsv([header, ...altered]);
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

/** The faults of a table of one row: the first to hold the cells `where`, with others changed. */
export function changing(table: TableName, cells: Cells, where: Cells = {}): string[] {
  const [header = [], ...rows] = rowsOf(table);
  const row = rows.find((candidate) =>
    Object.entries(where).every(([column, cell]) => candidate[header.indexOf(column)] === cell),
  );
  if (row === undefined) throw new Error(`${table}: no row holds ${JSON.stringify(where)}`);
  return tableFaults(
    table,
    toCsv([header, header.map((name, at) => cells[name] ?? row[at] ?? '')]),
  );
}
