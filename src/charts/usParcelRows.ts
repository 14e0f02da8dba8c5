import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { moment } from './years.ts';

/** A year’s parcels, a day’s after the change, or a change of the exemption that let them in. */
export type UsParcelRow = {
  /** the year counted, or the day of the change */
  readonly date: string;
  /** in a year; worked out where only a day is told */
  readonly parcels: number | null;
  readonly daily: number | null;
  /** true for fiscal years, which end in September; null where the source does not say */
  readonly fiscal: true | null;
  /** what changed: the row of policy.csv, or null for a year’s count */
  readonly change: Change | null;
  readonly sources: readonly string[];
};

/** The rules that changed who pays, in the order in which they came. */
export const changes = ['us-de-minimis-800', 'us-de-minimis-china', 'us-de-minimis-all'] as const;

export type Change = (typeof changes)[number];

const daysInYear = 365;

/** Counts and changes together, by date; a year stands at its middle. */
export function usParcelRows(dataset: Dataset): UsParcelRow[] {
  const counts = dataset.tables.series
    .filter(({ metric }) => metric === 'us-de-minimis-parcels')
    .map((row): UsParcelRow => ({
      date: row.period ?? '',
      parcels: unscaled(row),
      daily: null,
      fiscal: row.note?.startsWith('Fiscal year') ? true : null,
      change: null,
      sources: row.sources,
    }));
  const days = dataset.tables.series
    .filter(({ metric }) => metric === 'us-de-minimis-parcels-a-day')
    .map((row): UsParcelRow => {
      const daily = unscaled(row);
      const { period: date = '', sources } = row;
      return { date, parcels: daily * daysInYear, daily, fiscal: null, change: null, sources };
    });
  const turns = changes.map((change): UsParcelRow => {
    const { date = '', sources } = dataset.row('policy', change);
    return { date, parcels: null, daily: null, fiscal: null, change, sources };
  });
  return [...counts, ...days, ...turns].toSorted((a, b) => moment(a.date) - moment(b.date));
}
