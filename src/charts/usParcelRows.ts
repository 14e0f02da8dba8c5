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
  /** of what time the count is, or what changed: a row of policy.csv */
  readonly what: Counted | Change;
  readonly sources: readonly string[];
};

/** The rules that changed who pays, in the order in which they came. */
export const changes = ['us-de-minimis-800', 'us-de-minimis-china', 'us-de-minimis-all'] as const;

export type Change = (typeof changes)[number];

/** A fiscal year, which ends in September; a year of which the source does not say so; a day. */
export type Counted = 'fiscal' | 'year' | 'day';

/** Whether a row tells of a change and not of parcels. */
export function isChange(what: UsParcelRow['what']): what is Change {
  return changes.some((change) => change === what);
}

const daysInYear = 365;

/** Counts and changes together, by date; a year stands at its middle. */
export function usParcelRows(dataset: Dataset): UsParcelRow[] {
  const counts = dataset.tables.series
    .filter(({ metric }) => metric === 'us-de-minimis-parcels')
    .map((row): UsParcelRow => ({
      date: row.period ?? '',
      parcels: unscaled(row),
      daily: null,
      what: row.note?.startsWith('Fiscal year') ? 'fiscal' : 'year',
      sources: row.sources,
    }));
  const days = dataset.tables.series
    .filter(({ metric }) => metric === 'us-de-minimis-parcels-a-day')
    .map((row): UsParcelRow => {
      const daily = unscaled(row);
      const { period: date = '', sources } = row;
      return { date, parcels: daily * daysInYear, daily, what: 'day', sources };
    });
  const turns = changes.map((change): UsParcelRow => {
    const { date = '', sources } = dataset.row('policy', change);
    return { date, parcels: null, daily: null, what: change, sources };
  });
  return [...counts, ...days, ...turns].toSorted((a, b) => moment(a.date) - moment(b.date));
}
