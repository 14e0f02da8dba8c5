import type { Fault } from './fault.ts';
import type { ReadRow } from './readTable.ts';
import type { ReadTables } from './references.ts';
import type { FactTable } from './tables.ts';
import { fileOf, isFactTable, keyColumn, tables } from './tables.ts';

type Entry = ReadRow<'corrections'>;

const file = fileOf('corrections');

/**
 * What is wrong with `corrections.csv` and `challenges.csv` beside the other tables: cells that do not
 * exist and were not removed, entries that do not follow on one another, and a last word that is not
 * what the table holds now. Where a table could not be read whole, nothing about it is said.
 */
export function ledgerFaults(read: ReadTables): Fault[] {
  const { rows, complete } = read.corrections;
  if (!complete) return [];
  const removals = new Removals(rows);
  const judged = rows.filter(({ cells: { table = '' } }) => isFactTable(table));
  return [
    ...rows.flatMap((entry) => placeFaults(read, removals, entry)),
    ...datesFaults(rows),
    ...[...Map.groupBy(judged, cellOf).values()].flatMap((told) => chainFaults(read, told, rows)),
    ...challengeFaults(read, removals),
  ];
}

/** What the ledger says was taken away whole. */
class Removals {
  readonly #rows: ReadonlySet<string>;
  readonly #columns: ReadonlySet<string>;

  constructor(entries: readonly Entry[]) {
    const removed = entries.filter(
      ({ cells }) => cells['row'] === undefined || cells['field'] === undefined,
    );
    const names = (column: 'row' | 'field') =>
      new Set(removed.flatMap(({ cells }) => keyOf(cells['table'], cells[column])));
    this.#rows = names('row');
    this.#columns = names('field');
  }

  row(table: string, row: string): boolean {
    return this.#rows.has(`${table}/${row}`);
  }

  column(table: string, column: string): boolean {
    return this.#columns.has(`${table}/${column}`);
  }
}

function keyOf(table = '', part: string | undefined): string[] {
  return part === undefined ? [] : [`${table}/${part}`];
}

function cellOf({ cells: { table, row, field } }: Entry): string {
  return [table, row, field].join('/');
}

function fault({ line, cells }: Entry, column: string, message: string): Fault {
  return { file, line, column, message, value: cells[column] };
}

function placeFaults(read: ReadTables, removals: Removals, entry: Entry): Fault[] {
  const { table, row, field } = entry.cells;
  if (table === undefined) return [];
  if (!isFactTable(table)) return [fault(entry, 'table', 'is no table of facts')];
  if (!read[table].complete) return [];
  if (row !== undefined && field !== undefined)
    return missingParts(read, removals, { table, row, column: field }).map((part) =>
      part === 'row'
        ? fault(entry, 'row', `no row of ${fileOf(table)}, and no entry removes it`)
        : fault(entry, 'field', `no column of ${fileOf(table)}, and no entry removes it`),
    );
  const stands = row === undefined && field !== undefined && hasColumn(table, field);
  return stands ? [fault(entry, 'field', `still a column of ${fileOf(table)}; name the row`)] : [];
}

interface CellName {
  readonly table: FactTable;
  readonly row: string;
  readonly column: string;
}

/** Which of a cell's row and column neither stand in the table nor were removed by an entry. */
function missingParts(
  read: ReadTables,
  removals: Removals,
  { table, row, column }: CellName,
): ('row' | 'column')[] {
  const hasRow = rowOf(read, table, row) !== undefined || removals.row(table, row);
  const isKnown = hasColumn(table, column) || removals.column(table, column);
  return [...(hasRow ? [] : (['row'] as const)), ...(isKnown ? [] : (['column'] as const))];
}

function datesFaults(entries: readonly Entry[]): Fault[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]?.cells['date'] ?? '';
    const isEarlier = entry.cells['date'] !== undefined && entry.cells['date'] < before;
    return isEarlier
      ? [fault(entry, 'date', 'must not be before the date of the entry above')]
      : [];
  });
}

/** Entries on one cell must follow on one another, and the last must say what stands there now. */
function chainFaults(read: ReadTables, told: readonly Entry[], all: readonly Entry[]): Fault[] {
  const { table = '', row, field } = told[0]?.cells ?? {};
  if (!isFactTable(table) || row === undefined || field === undefined) return [];
  if (!read[table].complete || !hasColumn(table, field)) return [];
  const removal = all.findLast(
    ({ cells }) => cells['table'] === table && cells['row'] === row && cells['field'] === undefined,
  );
  // A row that came back is a new one: what was told of the old one is history.
  const standing = told.filter(({ line }) => line > (removal?.line ?? 0));
  const present = rowOf(read, table, row);
  if (present !== undefined) return linkFaults(standing, present.cells[field], fileOf(table));
  if (removal === undefined) return [];
  const message = `the entry on line ${String(removal.line)} says that this row was removed`;
  return standing.map((entry) => fault(entry, 'row', message));
}

function linkFaults(entries: readonly Entry[], now: string | undefined, of: string): Fault[] {
  return entries.flatMap((entry, index) => {
    const { after } = entry.cells;
    const next = entries[index + 1];
    if (next === undefined)
      return after === now
        ? []
        : [fault(entry, 'after', `not what ${of} holds now, and no later entry tells why`)];
    return next.cells['before'] === after
      ? []
      : [fault(next, 'before', `not what the entry on line ${String(entry.line)} left there`)];
  });
}

function challengeFaults(read: ReadTables, removals: Removals): Fault[] {
  return read.challenges.rows.flatMap(({ line, cells: { datum: value = '' } }) => {
    const [, table = '', row = '', column = ''] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(value) ?? [];
    const tell = (message: string): Fault => ({
      ...{ file: fileOf('challenges'), line, column: 'datum', message, value },
    });
    if (table === '') return [];
    if (!isFactTable(table)) return [tell('is in no table of facts')];
    if (!read[table].complete) return [];
    return missingParts(read, removals, { table, row, column }).map((part) =>
      tell(
        part === 'row'
          ? `no row of ${fileOf(table)} has this ${keyColumn(table)}`
          : `no such column of ${fileOf(table)}`,
      ),
    );
  });
}

function hasColumn(table: FactTable, column: string): boolean {
  return Object.hasOwn(tables[table].shape, column);
}

function rowOf(read: ReadTables, table: FactTable, key: string): ReadRow<FactTable> | undefined {
  return read[table].rows.find(({ cells }) => cells[keyColumn(table)] === key);
}
