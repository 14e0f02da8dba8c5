import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { periodMiddle } from './periodMoment.ts';

/** How many people a platform counted in the European Union in a month, on average over a period. */
export type UserRow = {
  readonly platform: Platform;
  /** the company it belongs to; all but the two this site is about are rivals */
  readonly company: string;
  readonly period: string;
  readonly users: number;
  /** true where the source tells neither the months counted nor an exact number */
  readonly loose: boolean;
  readonly series: string;
  readonly sources: readonly string[];
};

type Platform = (typeof platforms)[number];

/** In the order in which they are read. */
export const platforms = ['amazon', 'aliexpress', 'shein', 'temu'] as const;

const companies = { amazon: 'amazon', aliexpress: 'alibaba', shein: 'shein', temu: 'temu' };

// A year, a month or less is when a figure was told, not the half-year that the law asks for.
function isLoose(period: string): boolean {
  return !/-H[12]$|\//.test(period);
}

/** The counts for the whole Union, platform by platform in the order of time. */
export function userRows({ tables }: Dataset): UserRow[] {
  return platforms.flatMap((platform) =>
    tables.series
      .flatMap((row): UserRow[] => {
        const { metric, region, period, id, sources } = row;
        if (metric !== `dsa-monthly-users-${platform}` || region !== 'EU' || !period) return [];
        const company = companies[platform];
        const loose = isLoose(period);
        return [{ platform, company, period, users: unscaled(row), loose, series: id, sources }];
      })
      .toSorted((a, b) => periodMiddle(a.period) - periodMiddle(b.period)),
  );
}
