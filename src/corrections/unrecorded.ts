import { placeOf, placeText, type Change, type Entry } from './change.ts';

/** A change that the ledger does not tell, or not rightly. */
export interface Unrecorded {
  readonly change: Change;
  /** what is missing where an entry can be drafted; absent where one has to be mended by hand */
  readonly draft?: Change;
  readonly message: string;
}

/**
 * The changes since a release that no entry made since then tells of. The first entry on a cell must begin
 * with what was published and the last must end with what stands there now.
 * @param published the entries of the release
 * @param entries all entries of today, in their order
 */
export function unrecorded(
  changes: readonly Change[],
  entries: readonly Entry[],
  published: readonly Entry[],
): Unrecorded[] {
  const old = new Set(published.map(({ id }) => id));
  const made = Map.groupBy(
    entries.filter(({ id }) => !old.has(id)),
    placeOf,
  );
  return changes.flatMap((change) => judged(change, made.get(placeOf(change)) ?? []));
}

function judged(change: Change, told: readonly Entry[]): Unrecorded[] {
  const place = placeText(change);
  const [first] = told;
  if (first === undefined) {
    const message = `${place}: ${whatHappened(change)} without an entry in data/corrections.csv`;
    return [{ change, draft: change, message }];
  }
  // Of a row or column that is gone, all that counts is that it is said.
  if (change.row === undefined || change.field === undefined) return [];
  if (first.before !== change.before) {
    const message = `${place}: published was ${shown(change.before)}, but entry ${first.id} begins with ${shown(first.before)}`;
    return [{ change, message }];
  }
  const last = told.at(-1) ?? first;
  if (last.after === change.after) return [];
  const { table, row, field } = change;
  const draft = {
    ...{ table, row, field },
    ...(last.after !== undefined && { before: last.after }),
    ...(change.after !== undefined && { after: change.after }),
  };
  const message = `${place}: changed again since entry ${last.id}: ${shown(last.after)} → ${shown(change.after)}`;
  return [{ change, draft, message }];
}

function whatHappened({ row, field, before, after }: Change): string {
  if (row !== undefined && field !== undefined)
    return `changed: ${shown(before)} → ${shown(after)}:`;
  if (row !== undefined) return 'row removed';
  return field === undefined ? 'table removed' : 'column removed';
}

const longest = 80;

function shown(cell: string | undefined): string {
  if (cell === undefined) return '(empty)';
  const line = cell.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Entries of a release that are gone or say something else now. A column may have got a new name. */
export function alteredEntries(entries: readonly Entry[], published: readonly Entry[]): string[] {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  return published.flatMap((entry) => {
    const present = now.get(entry.id);
    const place = `data/corrections.csv: ${entry.id}`;
    if (present === undefined) return [`${place}: was published, and must not be taken out`];
    const parts = ['date', 'table', 'row', 'before', 'after'] as const;
    const altered = parts.find((part) => present[part] !== entry[part]);
    return altered === undefined
      ? []
      : [`${place}: ${altered}: was published, and must not change`];
  });
}
