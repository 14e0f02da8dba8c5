import type { Dataset } from '../data/dataset.ts';
import { periodMiddle } from './periodMoment.ts';

/** The part of retail sales that is made online in a country, as its statisticians or others count it. */
export type OnlineShareRow = {
  readonly region: string;
  readonly period: string;
  /** percent */
  readonly share: number;
  /** false where the count is not comparable with the one before */
  readonly follows: boolean;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const regions = ['CN', 'US', 'GB', 'FR', 'World'] as const;

/** The shares region by region in the order of time. */
export function onlineShareRows({ tables }: Dataset): OnlineShareRow[] {
  return regions.flatMap((wanted) =>
    tables.series
      .flatMap(({ metric, region, period, value: share, note = '', sources }) => {
        if (metric !== 'online-share-of-retail' || region !== wanted || !period) return [];
        return [{ region, period, share, follows: !note.includes('not comparable'), sources }];
      })
      .toSorted((a, b) => periodMiddle(a.period) - periodMiddle(b.period)),
  );
}
