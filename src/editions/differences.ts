import type { DataCell, DataRow, EditionData, EditionTable } from './editionData.ts';

/** A cell whose value is another one now. */
export interface CellChange {
  readonly column: string;
  /** absent: there was none */
  readonly before?: DataCell;
  /** absent: there is none any more */
  readonly after?: DataCell;
}

/** A row of which some cells are others now. */
export interface RowChange {
  /** as it is now */
  readonly row: DataRow;
  readonly cells: readonly CellChange[];
}

/** What became of a table's rows. */
export interface TableChange {
  readonly table: string;
  /** headings, where the figure has some */
  readonly columns: Readonly<Record<string, string>>;
  readonly changed: readonly RowChange[];
  readonly added: readonly DataRow[];
  readonly removed: readonly DataRow[];
}

/**
 * What is different in a figure's data, table by table; nothing where all is as it was, in whatever order. Rows are
 * the same by their `id`; without one, those that have most cells in common, at least half of them.
 */
export function differences(before: EditionData, after: EditionData): TableChange[] {
  const names = [...after.tables, ...before.tables].map(({ name }) => name);
  return [...new Set(names)].flatMap((name) => {
    const change = tableChange(name, tableOf(before, name), tableOf(after, name));
    const { changed, added, removed } = change;
    return changed.length + added.length + removed.length === 0 ? [] : [change];
  });
}

function tableOf({ tables }: EditionData, name: string): EditionTable | undefined {
  return tables.find((table) => table.name === name);
}

function tableChange(
  table: string,
  before: EditionTable | undefined,
  after: EditionTable | undefined,
): TableChange {
  const removed = [...(before?.rows ?? [])];
  const added: DataRow[] = [];
  const changed: RowChange[] = [];
  // First those that are the same to the last cell, so that none of them is taken for another.
  const rest = (after?.rows ?? []).filter(
    (row) => take(removed, (old) => same(old, row)) === undefined,
  );
  for (const row of rest) {
    const old = take(removed, closest(row, removed));
    if (old === undefined) added.push(row);
    else changed.push({ row, cells: cellChanges(old, row) });
  }
  return { table, columns: { ...before?.columns, ...after?.columns }, changed, added, removed };
}

/** Takes the first row out that is sought. */
function take(rows: DataRow[], isSought: (row: DataRow) => boolean): DataRow | undefined {
  const index = rows.findIndex(isSought);
  return index < 0 ? undefined : rows.splice(index, 1)[0];
}

function closest(row: DataRow, others: readonly DataRow[]): (other: DataRow) => boolean {
  if (row['id'] !== undefined) return (other) => other['id'] === row['id'];
  const shared = (other: DataRow) =>
    Object.keys(row).filter((column) => same(row[column], other[column])).length;
  const most = Math.max(0, ...others.map(shared));
  const isNear = most * 2 >= Object.keys(row).length;
  return (other) => isNear && shared(other) === most;
}

function cellChanges(before: DataRow, after: DataRow): CellChange[] {
  const columns = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return columns
    .filter((column) => !same(before[column], after[column]))
    .map((column) => ({
      column,
      ...(before[column] !== undefined && { before: before[column] }),
      ...(after[column] !== undefined && { after: after[column] }),
    }));
}

/** Whether two parts of plain JSON are the same; of objects whatever the order of their names. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
