import { isRegion } from './cells.ts';
import type { Fault } from './fault.ts';
import type { ReadRow, ReadTable } from './readTable.ts';
import type { Row, TableName } from './tables.ts';
import { fileOf, keyColumn, tableNames } from './tables.ts';

type Target = 'sources' | 'countries' | 'places';
type Columns = { readonly [T in TableName]: Partial<Record<keyof Row<T>, Target>> };

/** The columns that name rows of another table. */
export const references: Columns = {
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
  promises: { sources: 'sources' },
  people: { sources: 'sources' },
  policy: { jurisdiction: 'countries', sources: 'sources' },
  financials: { sources: 'sources' },
  fx: { sources: 'sources' },
  'shopping-festivals': { sources: 'sources' },
  series: { region: 'countries', sources: 'sources' },
};

export type ReadTables = { readonly [T in TableName]: ReadTable<T> };

/**
 * A fault for every reference that names no row. References into a table that could not be read
 * whole are not judged: its own faults come first.
 */
export function referenceFaults(read: ReadTables): Fault[] {
  const keys = {
    sources: keysOf(read.sources, 'sources'),
    countries: keysOf(read.countries, 'countries'),
    places: keysOf(read.places, 'places'),
  };
  return tableNames.flatMap((table) =>
    Object.entries<Target>(references[table] as Record<string, Target>).flatMap(
      ([column, target]) =>
        read[target].complete ? columnFaults(read[table], table, column, target, keys[target]) : [],
    ),
  );
}

function keysOf(table: ReadTable<TableName>, name: Target): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ cells }) => cells[keyColumn(name)] ?? []));
}

function columnFaults(
  { rows, faults }: ReadTable<TableName>,
  table: TableName,
  column: string,
  target: Target,
  keys: ReadonlySet<string>,
): Fault[] {
  const file = fileOf(table);
  const message = `no row of ${fileOf(target)} has this ${keyColumn(target)}`;
  const told = new Set(faults.filter((f) => f.column === column).map((f) => f.line));
  return rows
    .filter(({ line }) => !told.has(line))
    .flatMap((row) =>
      named(row, column, target)
        .filter((key) => !keys.has(key))
        .map((value) => ({ file, line: row.line, column, message, value })),
    );
}

function named({ cells }: ReadRow<TableName>, column: string, target: Target): string[] {
  const entries = cells[column]?.split(';') ?? [];
  if (target !== 'countries') return entries;
  // IN-MH is a part of IN.
  return entries.filter((entry) => !isRegion(entry)).map((entry) => entry.replace(/-.*/, ''));
}
