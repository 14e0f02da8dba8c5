import type { Dataset } from '../../data/dataset.ts';
import { compareDates, yearOf } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { rowKey } from '../../facts/datum.ts';

type Event = Row<'events'>;
type Law = Row<'policy'>;

/** In the order in which readers choose among them. */
export const timelineCompanies = ['alibaba', 'amazon', 'jd', 'rivals', 'policy'] as const;
export const timelineKinds = [
  'launch',
  'hub',
  'deal',
  'finance',
  'statement',
  'policy',
  'dispute',
  'exit',
] as const;

export type TimelineCompany = (typeof timelineCompanies)[number];
export type TimelineKind = (typeof timelineKinds)[number];

/** An event, or a law that no event tells of. */
export interface TimelineEntry {
  /** its place on the page */
  readonly key: string;
  readonly date: string;
  readonly companies: readonly TimelineCompany[];
  readonly kind: TimelineKind;
  /** countries and regions by their codes */
  readonly countries: readonly string[];
  readonly place?: string;
  readonly headline: string;
  readonly summary: string;
  readonly note?: string;
  /** what became of a law, as the table says it */
  readonly status?: Law['status'];
  /** 1, a turning point, to 3 */
  readonly importance: 1 | 2 | 3;
  readonly sources: readonly string[];
}

/** A year with its entries, from the first day to the last. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
}

/** Every event, and every dated law that no event tells of, by year; years without either are left out. */
export function timelineYears({ tables }: Pick<Dataset, 'tables'>): TimelineYear[] {
  const events = tables.events.map(ofEvent);
  const laws = tables.policy
    .flatMap((law) => (law.date === undefined ? [] : [ofLaw(law, law.date)]))
    .filter((law) => !events.some((event) => tells(event, law)));
  const entries = [...events, ...laws].toSorted(
    (a, b) =>
      compareDates(a.date, b.date) || a.importance - b.importance || (a.key < b.key ? -1 : 1),
  );
  return [...Map.groupBy(entries, ({ date }) => yearOf(date))].map(([year, own]) => ({
    year,
    entries: own,
  }));
}

function ofEvent(event: Event): TimelineEntry {
  const { id, date, company, kind, country, place, headline, summary, note, importance } = event;
  return {
    key: rowKey('events', id),
    date,
    companies: company === 'both' ? ['alibaba', 'amazon'] : [company],
    kind,
    // Where no country stands, it is an act of the European Union.
    countries: country ?? ['EU'],
    ...(place !== undefined && { place }),
    headline,
    summary,
    ...(note !== undefined && { note }),
    importance,
    sources: event.sources,
  };
}

function ofLaw(law: Law, date: string): TimelineEntry {
  return {
    key: rowKey('policy', law.id),
    date,
    companies: ['policy', ...companyFined(law)],
    kind: 'policy',
    countries: law.jurisdiction,
    headline: law.measure,
    summary: law.effect,
    ...(law.note !== undefined && { note: law.note }),
    status: law.status,
    importance: 3,
    sources: law.sources,
  };
}

/** The company that a fine was laid on; of the rivals none stands by itself. */
function companyFined({ fined }: Law): TimelineCompany[] {
  if (fined === undefined) return [];
  return [timelineCompanies.find((company) => company === fined) ?? 'rivals'];
}

/** Whether an event is the law itself: a public act in the same place on the same day. */
function tells(event: TimelineEntry, law: TimelineEntry): boolean {
  return (
    event.date === law.date &&
    (event.kind === 'policy' || event.kind === 'dispute') &&
    law.countries.some((country) => event.countries.includes(country))
  );
}
