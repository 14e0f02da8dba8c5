import type { Dataset } from '../data/dataset.ts';

/** A count of aircraft or of flights. */
export type AircraftRow = {
  readonly date: string | null;
  readonly company: string;
  readonly measure: Measure;
  /** aircraft, flights a day or, for Cainiao, flights a week */
  readonly value: number;
  /** inferred year, rounded, or another count than those beside it */
  readonly count: string;
  readonly sources: readonly string[];
};

const measures = ['aircraft', 'contracted', 'flights', 'flights-europe', 'flights-week'] as const;

export type Measure = (typeof measures)[number];

// Under contract or to be delivered, not yet all at work.
const contracted: readonly string[] = [
  'amazon-air-2016-03-aircraft',
  'amazon-air-2016-contracted-aircraft',
  'amazon-air-2018-12-commitment-aircraft',
  'amazon-air-2020-06-total-aircraft',
];

const companyCounts: readonly string[] = [
  'amazon-air-2019-02-aircraft',
  'amzn-air-fleet-2019-09',
  'amzn-air-fleet-2023-01',
];

type Series = Dataset['tables']['series'][number];

function measureOf({ id, metric, subject, region }: Series): Measure | undefined {
  if (metric === 'weekly flights worldwide') return 'flights-week';
  if (metric === 'amazon-air-daily-flights')
    return region === 'World' ? 'flights' : 'flights-europe';
  if (metric === 'flights-per-day') return 'flights';
  const isFleet = metric === 'aircraft' && subject === 'Amazon Air';
  if (!isFleet && metric !== 'amazon-air-fleet') return undefined;
  return contracted.includes(id) ? 'contracted' : 'aircraft';
}

function countOf({ id }: Series): string {
  if (companyCounts.includes(id)) return 'company';
  return id.includes('-active-') ? 'active' : 'outside';
}

/** Measure by measure, each by its dates; the undated last. */
export function aircraftRows({ tables }: Dataset): AircraftRow[] {
  return tables.series
    .flatMap((series) => {
      const measure = measureOf(series);
      if (measure === undefined) return [];
      const { id, period = null, value, sources } = series;
      const company = measure === 'flights-week' ? 'alibaba' : 'amazon';
      return [{ id, date: period, company, measure, value, count: countOf(series), sources }];
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ id: _, ...row }) => row);
}

interface Sortable {
  readonly id: string;
  readonly measure: Measure;
  readonly date: string | null;
}

function keyOf({ id, measure, date }: Sortable): string {
  // A bare year stands in its middle, as it is drawn.
  const at = date?.replace(/^\d{4}$/, '$&-06-31') ?? 'undated';
  return `${String(measures.indexOf(measure))} ${at} ${id}`;
}
