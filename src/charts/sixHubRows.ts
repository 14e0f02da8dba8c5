import type { Dataset } from '../data/dataset.ts';
import { endOf, startOf } from '../data/dates.ts';
import { sixHubs } from '../facts/sixHubs.ts';

/** One of the eHubs that Alibaba’s logistics arm named in 2018. */
export type SixHubRow = {
  readonly site: string;
  readonly country: string;
  /** when the place was first made public; for one of them before the naming of the five */
  readonly first: string;
  readonly opened: string | null;
  readonly status: string;
  readonly outcome: 'opened' | 'undated' | 'not-found';
  /** floor space */
  readonly m2: number | null;
  readonly sources: readonly string[];
};

const outcomes: readonly SixHubRow['outcome'][] = ['opened', 'undated', 'not-found'];

/** What opened first, in the order of the openings; then what works undated, then the rest. */
export function sixHubRows(dataset: Dataset): SixHubRow[] {
  return sixHubs
    .map((id): SixHubRow => {
      const { country, announced, opened, status, area_m2, sources } = dataset.row('hubs', id);
      if (announced === undefined) throw new Error(`data/hubs.csv: has no announced date: ${id}`);
      const works = status === 'operating' ? 'undated' : 'not-found';
      return {
        site: id,
        country,
        first: announced,
        opened: opened ?? null,
        status,
        outcome: opened === undefined ? works : 'opened',
        m2: area_m2 ?? null,
        sources,
      };
    })
    .toSorted(
      (a, b) =>
        outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        openedAt(a) - openedAt(b) ||
        (a.site < b.site ? -1 : 1),
    );
}

function openedAt({ opened }: SixHubRow): number {
  return opened === null ? 0 : (startOf(opened).getTime() + endOf(opened).getTime()) / 2;
}
