import type { Dataset } from '../data/dataset.ts';
import { ratio, unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { annualFilings, type Figure } from './annualFigures.ts';
import { filedDollars } from './filedDollars.ts';

/** What one company spent on land, buildings and equipment in one fiscal year, by one way of counting. */
export type CapitalRow = {
  readonly company: string;
  readonly period: string;
  readonly period_end: string;
  /** billions of `currency` */
  readonly reported: number;
  readonly currency: string;
  /** billions of US dollars by the company's own filing */
  readonly usd: number | null;
  readonly latest_rate: number;
  readonly counted: 'net' | 'gross' | 'with-intangibles' | 'equipment' | 'analyst';
  readonly basis: string;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba'];
const millionsInBillion = 1000;

/** Years in which each company's figure is counted in one way; the year in which another begins is there twice. */
export function capitalSpendingRows(dataset: Dataset): CapitalRow[] {
  const latest = dataset.row('financials', 'alibaba-revenue-fy2026');
  const rate = ratio(latest.value, filedDollars(dataset, latest)?.value ?? Number.NaN);
  const filed = companies.flatMap((company) => annualFilings(dataset, company, 'capex'));
  return [...filed, analystsFigure(dataset, latest)]
    .map((row) => {
      const dollars = filedDollars(dataset, row);
      return {
        company: row.company,
        period: row.period_label,
        period_end: row.period_end,
        reported: row.value / millionsInBillion,
        currency: row.currency ?? '',
        usd: dollars ? dollars.value / millionsInBillion : null,
        latest_rate: row.currency === 'USD' ? 1 : rate,
        counted: countedAs(row),
        basis: row.basis,
        sources: sourcesOf(row, dollars),
      };
    })
    .toSorted(inOrder);
}

/** The year that no filing we hold gives, in the shape of one: millions, of the fiscal year of `like`. */
function analystsFigure(dataset: Dataset, like: Figure): Figure {
  const { value, scale, note, sources } = dataset.row('series', 'alibaba-capex-fy2026');
  return { ...like, metric: 'capex', value: unscaled({ value, scale }) / 1e6, note, sources };
}

function countedAs({ company, note = '' }: Figure): CapitalRow['counted'] {
  if (company === 'amazon') return note.startsWith('gross') ? 'gross' : 'net';
  if (note.includes('includes intangible assets')) return 'with-intangibles';
  return note.includes('analyst') ? 'analyst' : 'equipment';
}

function inOrder(a: CapitalRow, b: CapitalRow): number {
  const key = ({ company, counted, period_end }: CapitalRow) =>
    `${String(companies.indexOf(company))} ${counted === 'gross' ? '1' : '0'} ${period_end}`;
  return key(a) < key(b) ? -1 : 1;
}
