import { isRegion } from './cells.ts';
import type { Fault } from './fault.ts';
import type { ReadRow, ReadTable } from './readTable.ts';
import type { Row, TableName } from './tables.ts';
import { fileOf, keyColumn, tableNames } from './tables.ts';

/** What a column names: rows of a table, or `regions`, which are countries, parts of them or more. */
type Target = 'sources' | 'countries' | 'regions' | 'places' | 'forums' | 'corrections';
type Columns<T extends TableName> = Partial<Record<keyof Row<T>, Target>>;

/** The columns that name rows of another table. */
export const references: { readonly [T in TableName]: Columns<T> } = {
  sources: {},
  countries: { sources: 'sources' },
  hubs: { country: 'countries', sources: 'sources' },
  routes: {
    origin_country: 'countries',
    via: 'places',
    destination_country: 'countries',
    sources: 'sources',
  },
  places: { country: 'countries' },
  marketplaces: { country: 'countries', sources: 'sources' },
  'cloud-regions': { country: 'countries', sources: 'sources' },
  'market-leaders': { country: 'countries', sources: 'sources' },
  events: { country: 'countries', sources: 'sources' },
  promises: { country: 'countries', sources: 'sources' },
  people: { sources: 'sources' },
  policy: { jurisdiction: 'regions', sources: 'sources' },
  financials: { sources: 'sources' },
  fx: { sources: 'sources' },
  'shopping-festivals': { sources: 'sources' },
  series: { region: 'regions', sources: 'sources' },
  forums: {},
  threads: { forum: 'forums' },
  challenges: { forum: 'forums', correction: 'corrections' },
  corrections: { sources: 'sources' },
};

export type ReadTables = { readonly [T in TableName]: ReadTable<T> };

interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly target: Target;
}

/**
 * A fault for every reference that names no row. References into a table that could not be read
 * whole are not judged: its own faults come first.
 */
export function referenceFaults(read: ReadTables): Fault[] {
  const keys = new Map(tableNames.map((table) => [table, keysOf(read[table], table)]));
  return all()
    .filter(({ target }) => read[tableOf(target)].complete)
    .flatMap((reference) => {
      const known = keys.get(tableOf(reference.target)) ?? new Set();
      return columnFaults(read[reference.table], reference, known);
    });
}

function all(): Reference[] {
  return tableNames.flatMap((table) =>
    Object.entries<Target>(references[table]).map(([column, target]) => ({
      table,
      column,
      target,
    })),
  );
}

function tableOf(target: Target): Exclude<Target, 'regions'> {
  return target === 'regions' ? 'countries' : target;
}

function keysOf(table: ReadTable<TableName>, name: TableName): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ cells }) => cells[keyColumn(name)] ?? []));
}

function columnFaults(
  { rows, faults }: ReadTable<TableName>,
  { table, column, target }: Reference,
  keys: ReadonlySet<string>,
): Fault[] {
  const file = fileOf(table);
  const message = `no row of ${fileOf(tableOf(target))} has this ${keyColumn(tableOf(target))}`;
  const told = new Set(faults.filter((fault) => fault.column === column).map(({ line }) => line));
  return rows.flatMap((row) => {
    const entries = named(row, column, target);
    // A cell that its schema refused is told once; in a list the other entries are still judged.
    if (told.has(row.line) && entries.length < 2) return [];
    return entries
      .filter((key) => !keys.has(key))
      .map((value) => ({ file, line: row.line, column, message, value }));
  });
}

function named({ cells }: ReadRow<TableName>, column: string, target: Target): string[] {
  const entries = [...new Set(cells[column]?.split(';'))].filter((entry) => entry !== '');
  if (target !== 'regions') return entries;
  // IN-MH is a part of IN.
  return entries.filter((entry) => !isRegion(entry)).map((entry) => entry.replace(/-.*/, ''));
}
