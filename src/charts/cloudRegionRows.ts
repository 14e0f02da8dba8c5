import type { Dataset } from '../data/dataset.ts';
import { yearOf } from '../data/dates.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { evenTicks } from './years.ts';

/** The regions of one provider at the end of one year, as far as their dates are known. */
export type CloudYear = {
  readonly company: string;
  readonly year: number;
  /** in service and of known opening */
  readonly regions: number;
  readonly opened: number;
  readonly closed: number;
  /** in service by the last year, opening not known; null in the years before */
  readonly undated: number | null;
  readonly sources: readonly string[];
};

type Region = TableRow<'cloud-regions'>;

/** In the order in which they are read, each with its provider's id. */
export const providers = { amazon: 'aws', alibaba: 'alibaba-cloud' } as const;

/** The years from the first known opening of either to the last, for each provider from its own first. */
export function cloudRegionRows({ tables }: Pick<Dataset, 'tables'>): CloudYear[] {
  const regions = tables['cloud-regions'].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const last = Math.max(...regions.flatMap(({ launched }) => (launched ? yearOf(launched) : [])));
  return Object.entries(providers).flatMap(([company, provider]) =>
    yearsOf(
      company,
      regions.filter((region) => region.provider === provider && region.status !== 'announced'),
      last,
    ),
  );
}

function yearsOf(company: string, regions: readonly Region[], last: number): CloudYear[] {
  const dated = regions.filter(({ launched }) => launched !== undefined);
  const undated = regions.filter((region) => region.launched === undefined && !region.closed);
  const inYear = (date: string | undefined, year: number) =>
    date !== undefined && yearOf(date) === year;
  const until = (date: string | undefined, year: number) =>
    date !== undefined && yearOf(date) <= year;
  const first = Math.min(...dated.map(({ launched }) => yearOf(launched ?? '')));
  return evenTicks(first, last, 1).map((year) => {
    const standing = dated.filter(
      ({ launched, closed }) => until(launched, year) && !until(closed, year),
    );
    const opened = dated.filter(({ launched }) => inYear(launched, year));
    const closed = dated.filter((region) => inYear(region.closed, year));
    const without = year === last ? undated : [];
    return {
      company,
      year,
      regions: standing.length,
      opened: opened.length,
      closed: closed.length,
      undated: year === last ? undated.length : null,
      sources: sourcesOf(...standing, ...closed, ...without),
    };
  });
}

/** Regions spoken of and not yet open, by provider. */
export function announcedRegions({ tables }: Dataset, provider: string): number {
  return tables['cloud-regions'].filter(
    (region) => region.provider === provider && region.status === 'announced',
  ).length;
}
