import type { Dataset } from '../data/dataset.ts';
import { sharePercent } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { annualFigures, annualFilings, type Figure } from './annualFigures.ts';

/** What one company sold abroad in one fiscal year, by one way of counting it. */
export type ForeignShareRow = {
  readonly company: string;
  readonly period: string;
  readonly period_end: string;
  /** billions of `currency` */
  readonly foreign: number;
  readonly total: number;
  readonly currency: string;
  /** percent of `total` */
  readonly share: number;
  readonly basis: string;
  /** `group` where sales to other parts of the same company are counted in */
  readonly counted: 'segment' | 'group';
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba'];
const metrics: Readonly<Record<string, Figure['metric']>> = {
  amazon: 'revenue_international',
  alibaba: 'revenue_international_commerce',
};
const withSalesInside = 'before inter-segment elimination';
const millionsInBillion = 1000;

/**
 * Each fiscal year of each company as first reported, else as restated; the year in which a new way of
 * counting begins is there twice, once by each.
 */
export function foreignShareRows(dataset: Dataset): ForeignShareRow[] {
  return companies.flatMap((company) => {
    const totals = annualFigures(dataset, company, 'revenue');
    const rows = annualFilings(dataset, company, metrics[company] ?? 'revenue').flatMap((row) => {
      const total = totals.find(({ period_end }) => period_end === row.period_end);
      return total ? [shareRow(row, total)] : [];
    });
    return rows
      .filter(
        (row, index) =>
          index ===
          rows.findIndex((each) => each.period === row.period && each.counted === row.counted),
      )
      .toSorted(inOrder);
  });
}

function shareRow(row: Figure, total: Figure): ForeignShareRow {
  return {
    company: row.company,
    period: row.period_label,
    period_end: row.period_end,
    foreign: row.value / millionsInBillion,
    total: total.value / millionsInBillion,
    currency: row.currency ?? '',
    share: sharePercent(row.value, total.value),
    basis: row.basis,
    counted: row.note?.includes(withSalesInside) ? 'group' : 'segment',
    sources: sourcesOf(row, total),
  };
}

function inOrder(a: ForeignShareRow, b: ForeignShareRow): number {
  const byCount = Number(a.counted === 'group') - Number(b.counted === 'group');
  return byCount || (a.period_end < b.period_end ? -1 : 1);
}
