import type { ChallengeState } from '../../data/tables/challenges.ts';
import { isFactTable } from '../../data/tables.ts';
import type { Reading } from '../../facts/cellText.ts';
import { rowTitle } from '../../facts/rowTitle.ts';
import { rowPlace } from './rowPlace.ts';

/** A challenge in words. */
export interface ChallengeEntry {
  readonly id: string;
  readonly state: ChallengeState;
  readonly title: string;
  readonly column: string;
  /** where the row stands, below the folder of the language; absent where it is gone */
  readonly path?: string;
  readonly value: string;
  readonly forum: string;
  readonly thread: string;
  readonly opened: string;
  readonly closed: string | undefined;
  readonly outcome: string | undefined;
  readonly correction: string | undefined;
}

/** Every challenge, the newest first: those that are open, and the others. */
export function challengeEntries(reading: Reading): {
  readonly open: readonly ChallengeEntry[];
  readonly closed: readonly ChallengeEntry[];
} {
  const { dataset, words } = reading;
  const entries = dataset.tables.challenges.map((challenge): ChallengeEntry => {
    const { table, row, column } = partsOf(challenge.datum);
    const stands = isFactTable(table) && dataset.find(table, row) !== undefined;
    const path = stands ? rowPlace(dataset, table, row) : undefined;
    return {
      ...{ id: challenge.id, state: challenge.state, value: challenge.value },
      title: stands ? rowTitle(reading, table, row) : row,
      column: words.fields.columns[column] ?? column.replaceAll('_', ' '),
      ...(path !== undefined && { path }),
      forum: dataset.row('forums', challenge.forum).name,
      thread: challenge.thread,
      opened: challenge.opened_on,
      closed: challenge.closed_on,
      outcome: challenge.outcome,
      correction: challenge.correction,
    };
  });
  const sorted = entries.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1));
  return {
    open: sorted.filter(({ state }) => state === 'open'),
    closed: sorted.filter(({ state }) => state !== 'open'),
  };
}

function latest({ opened, closed }: ChallengeEntry): string {
  return closed ?? opened;
}

/** `table/row/column`; a row's key may itself hold a slash. */
function partsOf(datum: string): { table: string; row: string; column: string } {
  const first = datum.indexOf('/');
  const last = datum.lastIndexOf('/');
  return {
    table: datum.slice(0, first),
    row: datum.slice(first + 1, last),
    column: datum.slice(last + 1),
  };
}
