import type { Dataset } from '../data/dataset.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { isFormerCandidate } from '../facts/formerCandidates.ts';
import { moment } from './years.ts';

/** A site that was talked of for a hub, and what became of it. */
export type CandidateRow = {
  readonly site: string;
  readonly country: string;
  readonly first: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly status: string;
  readonly outcome: 'opened' | 'lost' | 'ruled-out' | 'no-trace' | 'open';
  readonly sources: readonly string[];
};

/** The site that became the hub. */
export const hubId = 'cainiao-liege-ehub';

// Talks in Bulgaria that no outcome is known of belong here; a search for a Spanish warehouse does not.
const openTalks = 'alibaba-trakia-economic-zone-talks';

function isCandidate(hub: TableRow<'hubs'>): boolean {
  return hub.id === hubId || hub.id === openTalks || isFormerCandidate(hub);
}

function outcomeOf({ status, closed }: TableRow<'hubs'>): CandidateRow['outcome'] {
  if (status === 'operating') return 'opened';
  if (status === 'cancelled') return closed === undefined ? 'ruled-out' : 'lost';
  return status === 'lapsed' ? 'no-trace' : 'open';
}

/** The sites in the order in which they were first reported; the undated last. */
export function candidateRows(dataset: Dataset): CandidateRow[] {
  return dataset.tables.hubs
    .filter(isCandidate)
    .map((hub) => ({
      site: hub.id,
      country: hub.country,
      first: hub.announced ?? null,
      opened: hub.opened ?? null,
      closed: hub.closed ?? null,
      status: hub.status,
      outcome: outcomeOf(hub),
      sources: hub.sources,
    }))
    .toSorted((a, b) => firstMoment(a) - firstMoment(b) || (a.site < b.site ? -1 : 1));
}

function firstMoment({ first }: CandidateRow): number {
  return first === null ? Infinity : moment(first);
}
