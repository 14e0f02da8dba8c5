import { DataError } from './fault.ts';
import { ledgerFaults } from './ledgerFaults.ts';
import { readTable } from './readTable.ts';
import type { ReadTables } from './references.ts';
import { referenceFaults } from './references.ts';
import type { Row, TableName } from './tables.ts';
import { fileOf, keyColumn, tableNames } from './tables.ts';

/** A row by its table and key. */
export interface RowRef {
  readonly table: TableName;
  readonly id: string;
}

/** All tables, checked: every key is unique and every reference names a row. */
export interface Dataset {
  readonly tables: { readonly [T in TableName]: readonly Row<T>[] };
  /** The row with this key (`id`; countries `code`; places `name`); throws where there is none. */
  row<T extends TableName>(table: T, id: string): Row<T>;
  /** The same, or undefined where there is none. */
  find<T extends TableName>(table: T, id: string): Row<T> | undefined;
  /** The line on which the row begins in its file; throws where there is no such row. */
  line(table: TableName, id: string): number;
  /** The rows that name this source, in the order of tables and lines. */
  restingOn(source: string): readonly RowRef[];
}

/**
 * Reads all tables from their CSV texts. Throws one DataError with every fault of every table; a
 * table without a text is one.
 */
export function buildDataset(texts: Readonly<Partial<Record<TableName, string>>>): Dataset {
  const read = Object.fromEntries(
    tableNames.map((table) => [table, readTable(table, texts[table])]),
  ) as unknown as ReadTables;
  const broken = [...referenceFaults(read), ...ledgerFaults(read)];
  const faults = tableNames.flatMap((table) =>
    [...read[table].faults, ...broken.filter(({ file }) => file === fileOf(table))].toSorted(
      (a, b) => a.line - b.line,
    ),
  );
  if (faults.length > 0) throw new DataError(faults);
  return new ReadDataset(read);
}

class ReadDataset implements Dataset {
  readonly tables: Dataset['tables'];
  readonly #byKey: ReadonlyMap<TableName, ReadonlyMap<string, { line: number; row: unknown }>>;
  readonly #bySource: ReadonlyMap<string, readonly RowRef[]>;

  constructor(read: ReadTables) {
    const entries = tableNames.map((table) => [table, read[table].rows] as const);
    this.tables = Object.fromEntries(
      entries.map(([table, rows]) => [table, rows.map(({ row }) => row)]),
    ) as unknown as Dataset['tables'];
    this.#byKey = new Map(
      entries.map(([table, rows]) => [
        table,
        new Map(rows.map(({ line, row, cells }) => [keyOf(table, cells), { line, row }])),
      ]),
    );
    const bySource = new Map<string, RowRef[]>();
    for (const [table, rows] of entries) {
      for (const { cells } of rows) {
        for (const source of cells.sources?.split(';') ?? []) {
          const refs = bySource.get(source) ?? [];
          refs.push({ table, id: keyOf(table, cells) });
          bySource.set(source, refs);
        }
      }
    }
    this.#bySource = bySource;
  }

  find<T extends TableName>(table: T, id: string): Row<T> | undefined {
    return this.#byKey.get(table)?.get(id)?.row as Row<T> | undefined;
  }

  row<T extends TableName>(table: T, id: string): Row<T> {
    return this.find(table, id) ?? missing(table, id);
  }

  line(table: TableName, id: string): number {
    return this.#byKey.get(table)?.get(id)?.line ?? missing(table, id);
  }

  restingOn(source: string): readonly RowRef[] {
    return this.#bySource.get(source) ?? [];
  }
}

function keyOf(table: TableName, cells: Readonly<Record<string, string>>): string {
  return cells[keyColumn(table)] ?? '';
}

function missing(table: TableName, id: string): never {
  throw new RangeError(`${fileOf(table)}: no row has this ${keyColumn(table)}: ${id}`);
}
