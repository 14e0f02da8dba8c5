import type { Dataset } from '../data/dataset.ts';
import { ratio } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { annualFilings, type Figure } from './annualFigures.ts';
import { filedDollars } from './filedDollars.ts';

/** What one company's cloud took in one fiscal year, by one way of counting. */
export type CloudRevenue = {
  readonly company: string;
  readonly period: string;
  readonly period_end: string;
  /** billions of `currency` */
  readonly reported: number;
  readonly currency: string;
  /** billions of US dollars by the company's own filing; null where none gives a rate */
  readonly usd: number | null;
  readonly latest_rate: number;
  /** `group` where sales to other parts of the same company are counted in */
  readonly counted: 'segment' | 'group';
  readonly basis: string;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba'];
const metrics = { amazon: 'revenue_aws', alibaba: 'revenue_cloud' } as const;
const withSalesInside = 'before inter-segment elimination';
const millionsInBillion = 1000;

/**
 * Each fiscal year of each company as first reported, else as restated; the year in which a new way of
 * counting begins is there twice, once by each.
 */
export function cloudRevenueRows(dataset: Dataset): CloudRevenue[] {
  const latest = annualFilings(dataset, 'alibaba', metrics.alibaba).at(-1);
  const dollars = latest && filedDollars(dataset, latest);
  const rate = ratio(latest?.value ?? Number.NaN, dollars?.value ?? Number.NaN);
  return (['amazon', 'alibaba'] as const).flatMap((company) => {
    const rows = annualFilings(dataset, company, metrics[company]).map((row) =>
      revenueRow(dataset, row, row.currency === 'USD' ? 1 : rate),
    );
    return rows
      .filter((row, index) => index === rows.findIndex((each) => isSame(each, row)))
      .toSorted(inOrder);
  });
}

function revenueRow(dataset: Dataset, row: Figure, latest_rate: number): CloudRevenue {
  const dollars = filedDollars(dataset, row);
  return {
    company: row.company,
    period: row.period_label,
    period_end: row.period_end,
    reported: row.value / millionsInBillion,
    currency: row.currency ?? '',
    usd: dollars ? dollars.value / millionsInBillion : null,
    latest_rate,
    counted: row.note?.includes(withSalesInside) ? 'group' : 'segment',
    basis: row.basis,
    sources: sourcesOf(row, dollars),
  };
}

function isSame(a: CloudRevenue, b: CloudRevenue): boolean {
  return a.period === b.period && a.counted === b.counted;
}

function inOrder(a: CloudRevenue, b: CloudRevenue): number {
  const byCount = Number(a.counted === 'group') - Number(b.counted === 'group');
  return byCount || (a.period_end < b.period_end ? -1 : 1);
}
