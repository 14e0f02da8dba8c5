import type { Dataset } from '../data/dataset.ts';
import { ratio } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { filedDollars, type FiledDollars } from './filedDollars.ts';

/** The revenue of one company in one fiscal year. */
export type RevenueRow = {
  readonly company: string;
  readonly period: string;
  readonly period_end: string;
  readonly basis: string;
  readonly currency: string;
  /** billions of `currency` */
  readonly reported: number;
  /** billions of US dollars by the company's own filing; null where it gives none */
  readonly usd: number | null;
  /** units of `currency` to the dollar in the company's latest filing */
  readonly latest_rate: number;
  readonly sources: readonly string[];
};

type Revenue = TableRow<'financials'>;

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba'];
const firstPeriod = 'FY1997';
const millionsInBillion = 1000;

/** Each company's revenue by fiscal year, as first reported where held, else as restated. */
export function revenueRows(dataset: Dataset): RevenueRow[] {
  const revenues = dataset.tables.financials.filter(
    ({ company, metric, period_label }) =>
      metric === 'revenue' && companies.includes(company) && period_label >= firstPeriod,
  );
  const isPrinted = ({ basis }: Revenue): boolean => basis === 'convenience-translation';
  const printed = revenues.filter(isPrinted);
  const filed = revenues
    .filter((row) => !isPrinted(row))
    .toSorted(inOrder)
    .map((row) => {
      const same = printed.find((each) => samePeriod(each, row));
      return { row, dollars: same ?? filedDollars(dataset, row) };
    });
  const rates = new Map(companies.map((company) => [company, latestRate(company, filed)]));
  return filed.map(({ row, dollars }) => ({
    company: row.company,
    period: row.period_label,
    period_end: row.period_end,
    basis: row.basis,
    currency: row.currency ?? '',
    reported: row.value / millionsInBillion,
    usd: dollars ? dollars.value / millionsInBillion : null,
    latest_rate: rates.get(row.company) ?? 1,
    sources: sourcesOf(row, dollars),
  }));
}

interface Filed {
  readonly row: Revenue;
  readonly dollars: FiledDollars | undefined;
}

function latestRate(wanted: string, filed: readonly Filed[]): number {
  const last = filed.findLast(({ row: { company } }) => company === wanted);
  if (!last?.dollars) throw new Error(`chart revenue-amazon-alibaba: has no rate for: ${wanted}`);
  return ratio(last.row.value, last.dollars.value);
}

function inOrder(a: Revenue, b: Revenue): number {
  return (
    companies.indexOf(a.company) - companies.indexOf(b.company) ||
    (a.period_end < b.period_end ? -1 : 1)
  );
}

function samePeriod(a: Revenue, b: Revenue): boolean {
  return a.company === b.company && a.period_end === b.period_end;
}

/** Alibaba's years with Amazon's that ended three months before, in dollars, and how many times larger that was. */
export function multiples(all: readonly RevenueRow[]) {
  return all.flatMap((row) => {
    const before = `FY${String(Number(row.period.slice(2)) - 1)}`;
    const other = all.find(({ company, period }) => company === 'amazon' && period === before);
    return row.company !== 'alibaba' || row.usd === null || !other?.usd
      ? []
      : [{ row, other, times: ratio(other.usd, row.usd) }];
  });
}
