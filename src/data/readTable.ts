import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import type { Fault } from './fault.ts';
import type { CsvRecord } from './records.ts';
import type { Row, TableName } from './tables.ts';
import { emptyAtFirst, fileOf, keyColumn, tables } from './tables.ts';

/** A row as read: its filled cells as text and, when its schema accepts them, the typed row. */
export interface ReadRow<T extends TableName> {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly row?: Row<T>;
}

/** `complete` is false when rows or columns are missing, so that no reference to it can be judged. */
export interface ReadTable<T extends TableName> {
  readonly rows: readonly ReadRow<T>[];
  readonly faults: readonly Fault[];
  readonly complete: boolean;
}

/** Reads one table from its CSV text against its schema; unique keys are checked, references not. */
export function readTable<T extends TableName>(table: T, text: string | undefined): ReadTable<T> {
  const file = fileOf(table);
  if (text === undefined) {
    return { rows: [], faults: [{ file, line: 1, message: 'file is missing' }], complete: false };
  }
  const csv = parseCsv(text, file, { mayBeEmpty: emptyAtFirst.has(table) });
  const schema: z.ZodType & { shape: object } = tables[table];
  const columns = Object.keys(schema.shape);
  const missing = new Set(columns.filter((column) => !csv.header.includes(column)));
  const faults = [...csv.faults];
  if (csv.header.length > 0) faults.push(...columnFaults(csv.header, columns, file));
  const rows = csv.records.map((record): ReadRow<T> => {
    const { line } = record;
    const cells = filledCells(record, csv.header, columns);
    // With a cell too many or too few it cannot be told which is which; its key comes first.
    if (record.cells.length !== csv.header.length) return { line, cells: keyCell(table, cells) };
    const parsed = schema.safeParse(cells);
    if (parsed.success) return { line, cells, row: parsed.data as Row<T> };
    // A column that is missing is told once, not in every row.
    const told = rowFaults(parsed.error, line, cells, file);
    faults.push(...told.filter(({ column = '' }) => !missing.has(column)));
    return { line, cells };
  });
  faults.push(...keyFaults(table, rows), ...swallowed(file, rows));
  return {
    rows,
    faults: faults.toSorted((a, b) => a.line - b.line),
    complete: csv.complete && csv.header.length > 0 && !missing.has(keyColumn(table)),
  };
}

function columnFaults(header: readonly string[], columns: readonly string[], file: string) {
  const unknown = header.filter((name) => name !== '' && !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  return [
    ...unknown.map((value): Fault => ({ file, line: 1, message: 'unknown column', value })),
    ...missing.map((value): Fault => ({ file, line: 1, message: 'column is missing', value })),
  ];
}

// Empty cells are left out, so that a schema can tell an absent value from a wrong one.
function filledCells(
  record: CsvRecord,
  header: readonly string[],
  columns: readonly string[],
): Record<string, string> {
  const pairs = header.map((column, index) => [column, record.cells[index] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([name, cell]) => cell !== '' && columns.includes(name)));
}

function keyCell(table: TableName, cells: Readonly<Record<string, string>>) {
  const key = cells[keyColumn(table)];
  return key === undefined ? {} : { [keyColumn(table)]: key };
}

function rowFaults(
  error: z.ZodError,
  line: number,
  cells: Readonly<Record<string, string>>,
  file: string,
): Fault[] {
  return error.issues.map((issue) => {
    const column = String(issue.path[0]);
    const value = cells[column];
    const empty = value === undefined && !speaksOfEmpty(issue);
    return { file, line, column, message: empty ? 'must not be empty' : issue.message, value };
  });
}

// Rules over columns have words of their own for an empty cell, and a few columns; other schemas only
// say what it is not.
function speaksOfEmpty({ code, message }: z.core.$ZodIssue): boolean {
  return code === 'custom' || (code === 'invalid_type' && !message.startsWith('Invalid input'));
}

function keyFaults<T extends TableName>(table: T, rows: readonly ReadRow<T>[]): Fault[] {
  const column = keyColumn(table);
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const value = cells[column];
    if (value === undefined) return [];
    const before = first.get(value);
    if (before === undefined) first.set(value, line);
    if (before === undefined) return [];
    const message = `stands already on line ${before}`;
    return [{ file: fileOf(table), line, column, message, value }];
  });
}

// A quote too many and another later make one cell of several rows. Only prose may hold line
// breaks, and every table with prose has ids, nearly all of them hyphenated.
const rowWithin = /[\r\n][a-z0-9]+(-[a-z0-9]+)+,/;

function swallowed(file: string, rows: readonly ReadRow<TableName>[]): Fault[] {
  const message = 'seems to hold another row, as when a quote is out of place';
  return rows.flatMap(({ line, cells }) =>
    Object.entries(cells)
      .filter(([, cell]) => rowWithin.test(cell))
      .map(([column, value]) => ({ file, line, column, message, value })),
  );
}
