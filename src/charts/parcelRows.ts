import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';

/** A count of parcels, each by who made it. */
export type ParcelRow = {
  readonly company: 'amazon' | 'alibaba';
  /** the year, the fiscal year, or the month in which a daily number was told */
  readonly period: string;
  readonly counter: Counter;
  /** in a year; for daily numbers worked out */
  readonly parcels: number;
  /** as the source has it, where it tells of a day */
  readonly daily: number | null;
  readonly sources: readonly string[];
};

const counters = ['index', 'revised', 'other-index', 'press', 'company', 'company-day'] as const;

/** By whom and how: Pitney Bowes, the same on a revised base, ShipMatrix, the press, Cainiao, Cainiao for a day. */
export type Counter = (typeof counters)[number];

const daysInYear = 365;

// The index's growth of 2023 is told on a base that its number for the year before does not have.
const firstRevised = '2023';
const byShipMatrix = 'amzn-parcels-us-2025';

type Series = Dataset['tables']['series'][number];

function amazonCounter({ id, metric, period = '' }: Series): Counter {
  if (metric.endsWith('-estimate')) return 'press';
  if (id === byShipMatrix) return 'other-index';
  return period < firstRevised ? 'index' : 'revised';
}

function amazonRows({ tables }: Dataset): ParcelRow[] {
  return tables.series
    .filter(({ metric }) => /^amazon-logistics-parcels(-estimate)?$/.test(metric))
    .map((row) => ({
      company: 'amazon' as const,
      period: row.period ?? '',
      counter: amazonCounter(row),
      parcels: unscaled(row),
      daily: null,
      sources: row.sources,
    }))
    .toSorted(
      (a, b) =>
        Number(a.period) - Number(b.period) ||
        counters.indexOf(a.counter) - counters.indexOf(b.counter),
    );
}

// The second and third are of the fiscal years that end in the month of the row's period.
const cainiao = [
  { id: 'daily-parcels-2022', isFiscal: false },
  { id: 'crossborder-parcels-fy2023', isFiscal: true },
  { id: 'daily-crossborder-parcels-fy2024', isFiscal: true },
] as const;

function cainiaoRows(dataset: Dataset): ParcelRow[] {
  return cainiao.map(({ id, isFiscal }) => {
    const row = dataset.row('series', id);
    const { period = '', value, unit, sources } = row;
    const daily = unit === 'parcels a day' ? value : null;
    return {
      company: 'alibaba',
      period: isFiscal ? `FY${period.slice(0, 'YYYY'.length)}` : period,
      counter: daily === null ? 'company' : 'company-day',
      parcels: daily === null ? unscaled(row) : daily * daysInYear,
      daily,
      sources,
    };
  });
}

/** Amazon’s by year, then Cainiao’s in the order in which they were told. */
export function parcelRows(dataset: Dataset): ParcelRow[] {
  return [...amazonRows(dataset), ...cainiaoRows(dataset)];
}
