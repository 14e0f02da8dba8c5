import { moment } from '../charts/years.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';

/** What is told, in the order of the story. */
export const secondSteps = [
  'begun',
  'followed',
  'spread',
  'left',
  'first',
  'struck',
  'now',
] as const;

export type SecondStep = (typeof secondSteps)[number];

/** Parts of the world, from the top of the drawing down. */
export const bands = ['americas', 'europe', 'middle-east', 'asia', 'china'] as const;

export type Band = (typeof bands)[number];

export type Company = 'amazon' | 'alibaba';

/** A region of either provider's cloud. */
export interface RegionMark {
  readonly id: string;
  readonly company: Company;
  readonly country: string;
  readonly band: Band;
  /** the year of its opening; null where that is not known, or has not come */
  readonly year: number | null;
  /** the opening as a decimal year */
  readonly at: number | null;
  /** the year in which it was closed */
  readonly closed: number | null;
  readonly isAnnounced: boolean;
  /** how many of the same provider, part of the world and year stand nearer to the line */
  readonly below: number;
  readonly sources: readonly string[];
}

/** All regions, the earlier first, those without a known opening last. */
export function regionMarks(dataset: Dataset): RegionMark[] {
  const sorted = dataset.tables['cloud-regions'].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const marks = sorted.map((region) => regionMark(region, dataset));
  return marks.map((mark, index) => ({
    ...mark,
    below: marks.slice(0, index).filter((other) => isSameStack(other, mark)).length,
  }));
}

function regionMark(region: Row<'cloud-regions'>, dataset: Dataset): Omit<RegionMark, 'below'> {
  const { id, provider, country, launched, closed, status, sources } = region;
  return {
    id,
    company: provider === 'aws' ? 'amazon' : 'alibaba',
    country,
    band: bandOf(dataset.row('countries', country)),
    year: launched === undefined ? null : yearOf(launched),
    at: launched === undefined ? null : moment(launched),
    closed: closed === undefined ? null : yearOf(closed),
    isAnnounced: status === 'announced',
    sources,
  };
}

function keyOf({ launched = '9999', status, id }: Row<'cloud-regions'>): string {
  return `${launched} ${status === 'announced' ? '1' : '0'} ${id}`;
}

function isSameStack(a: Omit<RegionMark, 'below'>, b: Omit<RegionMark, 'below'>): boolean {
  return a.company === b.company && a.band === b.band && a.year === b.year;
}

function bandOf({ code, region, subregion }: Row<'countries'>): Band {
  if (code === 'CN') return 'china';
  if (region === 'Americas') return 'americas';
  if (region === 'Europe') return 'europe';
  return region === 'Africa' || subregion === 'Western Asia' ? 'middle-east' : 'asia';
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
