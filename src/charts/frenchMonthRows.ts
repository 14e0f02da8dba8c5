import type { Dataset } from '../data/dataset.ts';
import { compareDates, precision, yearOf } from '../data/dates.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { promiseEvent } from './frenchCentreRows.ts';

/** What kind of thing happened: words, a deed, the end of one, or resistance. */
export type Deed = 'said' | 'done' | 'ended' | 'against';

/** Something that Alibaba or Amazon said, did or met with in France. */
export type MonthRow = {
  readonly company: string;
  readonly date: string;
  readonly deed: Deed;
  /** the headline of an event, or the name of a site */
  readonly what: string;
  readonly year: number;
  /** 1 to 12; 13 where only the year is known */
  readonly month: number;
  /** which of its month it is, and of how many */
  readonly place: number;
  readonly of: number;
  readonly id: string;
  readonly sources: readonly string[];
};

type Entry = Omit<MonthRow, 'year' | 'month' | 'place' | 'of'>;

export const companies = ['amazon', 'alibaba'] as const;
export const firstYear = 2014;

/** The column of what has no month. */
export const monthless = 13;

// Events of the kind “hub” that tell of a plan, not of an opening.
const plans = new Set(['amazon-bretigny-2017', 'amazon-illiers-2025', 'cainiao-robots-2026']);

// Sites of which an event tells the same.
const toldAsEvents = new Set([
  'alibaba-france-logistics-centre-2018',
  'alibaba-paris-embassy',
  'aliexpress-ile-de-france-test-warehouse',
  'amazon-illiers-combray',
  'cainiao-paris-sorting-centre',
]);

function deedOf({ id, kind }: TableRow<'events'>): Deed {
  if (plans.has(id)) return 'said';
  if (kind === 'hub' || kind === 'launch') return 'done';
  if (kind === 'exit') return 'ended';
  return kind === 'dispute' || kind === 'policy' ? 'against' : 'said';
}

function eventEntries({ tables }: Dataset): Entry[] {
  return tables.events
    .filter(({ country = [], id }) => country.includes('FR') || id === promiseEvent)
    .flatMap((event) => {
      const { id, date, company, headline, sources } = event;
      const own = companies.filter((each) => company === each || company === 'both');
      const told = { date, deed: deedOf(event), what: headline, id, sources };
      return own.map((each) => ({ company: each, ...told }));
    });
}

function hubEntries({ tables }: Dataset): Entry[] {
  return tables.hubs
    .filter(({ id, country }) => country === 'FR' && !toldAsEvents.has(id))
    .flatMap(({ id, company, name: what, announced, opened, closed, sources }) => {
      if (!companies.some((each) => each === company)) return [];
      const steps = [
        { deed: 'said', date: announced },
        { deed: 'done', date: opened },
        { deed: 'ended', date: closed },
      ] as const;
      return steps.flatMap(({ date, deed }) =>
        date === undefined ? [] : [{ company, date, deed, what, id, sources }],
      );
    });
}

function monthOf(date: string): number {
  return precision(date) === 'year' ? monthless : Number(date.slice(5, 7));
}

/** Company by company in the order of time. */
export function monthRows(dataset: Dataset): MonthRow[] {
  const entries = [...eventEntries(dataset), ...hubEntries(dataset)]
    .filter(({ date }) => yearOf(date) >= firstYear)
    .toSorted(
      (a, b) =>
        companies.findIndex((each) => each === a.company) -
          companies.findIndex((each) => each === b.company) ||
        compareDates(a.date, b.date) ||
        (`${a.id} ${a.deed}` < `${b.id} ${b.deed}` ? -1 : 1),
    )
    .map((entry) => ({ ...entry, year: yearOf(entry.date), month: monthOf(entry.date) }));
  return entries.map((entry) => {
    const same = entries.filter(
      ({ company, year, month }) =>
        company === entry.company && year === entry.year && month === entry.month,
    );
    return { ...entry, place: same.indexOf(entry), of: same.length };
  });
}
