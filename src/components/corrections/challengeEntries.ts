import type { Chart } from '../../charts/define.ts';
import { datasetWithout } from '../../corrections/datasetWith.ts';
import { datumParts } from '../../corrections/datumParts.ts';
import { changedCharts } from '../../corrections/effects.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { ChallengeState } from '../../data/tables/challenges.ts';
import { isFactTable } from '../../data/tables.ts';
import type { Reading } from '../../facts/cellText.ts';
import { columnName } from '../../i18n/columnName.ts';
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
    const { table, row, field } = datumParts(challenge.datum);
    const stands = isFactTable(table) && dataset.find(table, row) !== undefined;
    const path = stands ? rowPlace(dataset, table, row) : undefined;
    return {
      ...{ id: challenge.id, state: challenge.state, value: challenge.value },
      title: stands ? rowTitle(reading, table, row) : row,
      column: columnName(words, field),
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

/** The open challenges of numbers that a chart rests on, the newest first. */
export function openChallengesOn(chart: Chart, reading: Reading): readonly ChallengeEntry[] {
  const { dataset } = reading;
  const on = new Set(
    dataset.tables.challenges
      .filter(({ state }) => state === 'open')
      .filter(({ datum }) => restsOn(dataset, chart, datum))
      .map(({ id }) => id),
  );
  return on.size === 0 ? [] : challengeEntries(reading).open.filter(({ id }) => on.has(id));
}

function restsOn(dataset: Dataset, chart: Chart, datum: string): boolean {
  const without = withoutDatum(dataset, datum);
  return without !== undefined && changedCharts([chart], without, dataset).length > 0;
}

const known = new WeakMap<Dataset, Map<string, Dataset | undefined>>();

// Kept, so that what a chart says of it is worked out once however often the chart stands on a page.
function withoutDatum(dataset: Dataset, datum: string): Dataset | undefined {
  const own = known.get(dataset) ?? new Map<string, Dataset | undefined>();
  known.set(dataset, own);
  if (!own.has(datum)) own.set(datum, datasetWithout(dataset, datumParts(datum)));
  return own.get(datum);
}

function latest({ opened, closed }: ChallengeEntry): string {
  return closed ?? opened;
}
