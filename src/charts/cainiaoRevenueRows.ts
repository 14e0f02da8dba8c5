import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { annualFilings, type Figure } from './annualFigures.ts';
import { filedDollars } from './filedDollars.ts';

/** The revenue of Cainiao in one fiscal year, by one way of counting it. */
export type CainiaoRow = {
  readonly period: string;
  readonly period_end: string;
  /** billions of renminbi */
  readonly revenue: number;
  /** billions of US dollars at the rate of Alibaba's filing for that year */
  readonly usd: number | null;
  /** whether sales to other parts of Alibaba are counted in */
  readonly counted: 'outside' | 'all';
  readonly by: 'alibaba' | 'cainiao';
  readonly basis: string;
  readonly sources: readonly string[];
};

const billion = 1e9;
const millionsInBillion = 1000;

/**
 * Each fiscal year without sales inside Alibaba, then each with them: by Alibaba's filings where they give
 * that, else by Cainiao's own application for a listing.
 */
export function cainiaoRevenueRows(dataset: Dataset): CainiaoRow[] {
  const filings = annualFilings(dataset, 'alibaba', 'revenue_cainiao');
  const filed = filings.map((row) => ({ row, by: 'alibaba' as const }));
  const applied = applicationFigures(dataset, filings).map((row) => ({
    row,
    by: 'cainiao' as const,
  }));
  return [...filed, ...applied]
    .map(({ row, by }) => cainiaoRow(dataset, row, by))
    .filter(
      (row, index, all) =>
        index ===
        all.findIndex((each) => each.period === row.period && each.counted === row.counted),
    )
    .toSorted(inOrder);
}

/** The figures of the application, in the shape of filings of the same years. */
function applicationFigures(dataset: Dataset, filings: readonly Figure[]): Figure[] {
  return dataset.tables.series
    .filter(({ subject, metric }) => subject === 'cainiao' && metric === 'revenue, fiscal year')
    .flatMap((row) => {
      const same = filings.find(({ period_end }) => period_end.startsWith(row.period ?? 'none'));
      const value = (unscaled(row) / billion) * millionsInBillion;
      return same
        ? [
            {
              ...same,
              basis: 'reported' as const,
              note: withSalesInside,
              value,
              sources: row.sources,
            },
          ]
        : [];
    });
}

const withSalesInside = 'before inter-segment elimination';

function cainiaoRow(dataset: Dataset, row: Figure, by: CainiaoRow['by']): CainiaoRow {
  const dollars = filedDollars(dataset, row);
  return {
    period: row.period_label,
    period_end: row.period_end,
    revenue: row.value / millionsInBillion,
    usd: dollars ? dollars.value / millionsInBillion : null,
    counted: row.note?.includes(withSalesInside) ? 'all' : 'outside',
    by,
    basis: row.basis,
    sources: sourcesOf(row, dollars),
  };
}

function inOrder(a: CainiaoRow, b: CainiaoRow): number {
  const byCount = Number(a.counted === 'all') - Number(b.counted === 'all');
  return byCount || (a.period_end < b.period_end ? -1 : 1);
}
