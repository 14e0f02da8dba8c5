import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';

/** A year’s parcels of low value into the European Union. */
export type EuParcelRow = {
  readonly year: number;
  readonly parcels: number;
  /** what other texts make it, where they differ */
  readonly other: number | null;
  readonly china: number | null;
  readonly counter: 'consultant' | 'commission' | 'press';
  readonly sources: readonly string[];
};

function counterOf({ sources }: TableRow<'series'>): EuParcelRow['counter'] {
  if (sources.includes('src-taxud-goods-online')) return 'commission';
  return sources.includes('src-businessforum-2026-01-21') ? 'consultant' : 'press';
}

/** Year by year, in order. */
export function euParcelRows({ tables }: Dataset): EuParcelRow[] {
  const ofMetric = (wanted: string) => tables.series.filter(({ metric }) => metric === wanted);
  const others = ofMetric('eu-low-value-parcels-implied');
  const fromChina = ofMetric('eu-low-value-parcels-from-china');
  return ofMetric('eu-low-value-parcels')
    .map((row) => {
      const sameYear = ({ period }: TableRow<'series'>) => period === row.period;
      const [other, china] = [others.find(sameYear), fromChina.find(sameYear)];
      return {
        year: Number(row.period),
        parcels: unscaled(row),
        other: other ? unscaled(other) : null,
        china: china ? unscaled(china) : null,
        counter: counterOf(row),
        sources: sourcesOf(row, other, china),
      };
    })
    .toSorted((a, b) => a.year - b.year);
}
