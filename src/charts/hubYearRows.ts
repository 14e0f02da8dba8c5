import type { Dataset } from '../data/dataset.ts';
import { compareDates, yearOf } from '../data/dates.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';

/** The hubs of one company on the last day of a year. */
export type HubYearRow = {
  readonly year: number;
  readonly company: string;
  /** opened by then and not closed, as far as dates tell */
  readonly operating: number;
  /** opened by then, and no later source tells whether they still work */
  readonly unsure: number;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies = ['amazon', 'alibaba'] as const;

/** The last year of which the end has passed. */
export const lastYear = 2025;

/** The hubs of a company; its offices are none. One of a shop that it bought opens with the purchase. */
export function hubsOf(company: string, { tables }: Dataset): TableRow<'hubs'>[] {
  const bought = new Map(
    tables.marketplaces
      .filter((shop) => shop.company === company && shop.how === 'acquisition')
      .map(({ brand, launched }) => [brand.toLowerCase(), launched]),
  );
  return tables.hubs
    .filter((hub) => hub.company === company && hub.kind !== 'office')
    .map(({ opened, ...hub }) => {
      if (opened === undefined) return hub;
      const purchase = bought.get(hub.operator ?? '') ?? opened;
      return { ...hub, opened: compareDates(opened, purchase) < 0 ? purchase : opened };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isBy(date: string | undefined, year: number): boolean {
  return date !== undefined && yearOf(date) <= year;
}

function rowOf(company: string, year: number, hubs: readonly TableRow<'hubs'>[]): HubYearRow {
  const open = hubs.filter(({ opened, closed }) => isBy(opened, year) && !isBy(closed, year));
  const unsure = open.filter(({ status }) => status === 'unknown').length;
  // Each year rests on all before it; it names those of the last year in which anything changed.
  const changes = hubs.flatMap((hub) =>
    [hub.opened, hub.closed].flatMap((date) =>
      hub.opened !== undefined && date !== undefined && isBy(date, year)
        ? [{ hub, at: yearOf(date) }]
        : [],
    ),
  );
  const latest = Math.max(...changes.map(({ at }) => at));
  const changed = changes.filter(({ at }) => at === latest).map(({ hub }) => hub);
  return {
    year,
    company,
    operating: open.length - unsure,
    unsure,
    sources: sourcesOf(...changed),
  };
}

/** Company by company, from the year of the first dated opening to the last whole year. */
export function hubYearRows(dataset: Dataset): HubYearRow[] {
  return companies.flatMap((company) => {
    const hubs = hubsOf(company, dataset);
    const openings = hubs.flatMap(({ opened }) => (opened === undefined ? [] : [yearOf(opened)]));
    const first = Math.min(...openings);
    return Array.from({ length: lastYear - first + 1 }, (_, index) =>
      rowOf(company, first + index, hubs),
    );
  });
}
