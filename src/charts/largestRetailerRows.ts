import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { amountInUsd } from '../data/money.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { yearOf } from '../data/dates.ts';
import { filedDollars } from './filedDollars.ts';

/** One company by one measure of size. */
export type SizeRow = {
  readonly measure: string;
  readonly company: string;
  /** the year, fiscal year or day that the figure is of */
  readonly period: string;
  /** in `unit` */
  readonly value: number;
  readonly unit: 'billion-dollars' | 'people';
  /** percent of the largest company's */
  readonly relative: number;
  readonly sources: readonly string[];
};

type Sized = Omit<SizeRow, 'relative' | 'measure' | 'unit'>;

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba', 'jd'];
const billion = 1e9;
const millionsInBillion = 1000;

/** From the top of the drawing down. */
export const measures: readonly {
  readonly id: string;
  readonly unit: SizeRow['unit'];
  readonly rows: (dataset: Dataset) => readonly Sized[];
}[] = [
  { id: 'goods', unit: 'billion-dollars', rows: goods },
  { id: 'festival', unit: 'billion-dollars', rows: festival },
  { id: 'revenue', unit: 'billion-dollars', rows: (dataset) => accounts(dataset, 'revenue') },
  { id: 'profit', unit: 'billion-dollars', rows: (dataset) => accounts(dataset, 'profit') },
  { id: 'employees', unit: 'people', rows: employees },
  { id: 'population', unit: 'people', rows: population },
];

/** Each measure’s companies, by measure and company. */
export function largestRetailerRows(dataset: Dataset): SizeRow[] {
  return measures.flatMap(({ id, unit, rows }) => {
    const own = rows(dataset);
    const largest = Math.max(...own.map(({ value }) => value));
    return own
      .toSorted((a, b) => companies.indexOf(a.company) - companies.indexOf(b.company))
      .map((row) => ({ measure: id, ...row, unit, relative: (row.value / largest) * 100 }));
  });
}

function goods(dataset: Dataset): Sized[] {
  const own = dataset.row('series', 'amazon-first-party-sales-2018');
  const sellers = dataset.row('series', 'amazon-third-party-sales-2018');
  return [
    {
      company: 'amazon',
      period: own.period ?? '',
      value: (unscaled(own) + unscaled(sellers)) / billion,
      sources: sourcesOf(own, sellers),
    },
    account(dataset, 'alibaba-gmv-total-fy2020'),
  ];
}

function festival(dataset: Dataset): Sized[] {
  return ['singles-day-alibaba-2020', 'singles-day-jd-2020', 'prime-day-2020'].map((id) => {
    const row = dataset.row('shopping-festivals', id);
    const dollars = amountInUsd(dataset, row.gmv ?? Number.NaN, row.currency ?? '', row.year);
    return {
      company: row.company,
      period: String(row.year),
      value: (dollars?.value ?? Number.NaN) / millionsInBillion,
      sources: sourcesOf(row, dollars?.rate ? dataset.row('fx', dollars.rate) : undefined),
    };
  });
}

function accounts(dataset: Dataset, which: 'revenue' | 'profit'): Sized[] {
  const ids = {
    revenue: ['amazon-revenue-fy2025', 'alibaba-revenue-fy2026', 'jd-revenue-fy2025'],
    profit: [
      'amazon-net-income-fy2025',
      'alibaba-net-income-attributable-fy2026',
      'jd-net-income-fy2025',
    ],
  };
  return ids[which].map((id) => account(dataset, id));
}

/** A figure of accounts in billions of dollars: by the company’s own filing, else at its year’s average rate. */
function account(dataset: Dataset, id: string): Sized {
  const row = dataset.row('financials', id);
  const filed = filedDollars(dataset, row);
  const average = amountInUsd(dataset, row.value, row.currency ?? '', yearOf(row.period_end));
  const fx = average?.rate ? dataset.row('fx', average.rate) : undefined;
  return {
    company: row.company,
    period: row.period_label,
    value: (filed?.value ?? average?.value ?? Number.NaN) / millionsInBillion,
    sources: sourcesOf(row, filed ?? fx),
  };
}

function employees(dataset: Dataset): Sized[] {
  return ['amazon-employees-fy2025', 'alibaba-employees-fy2026-q2', 'jd-employees-2021'].map(
    (id) => {
      const { company, period_end, value, sources } = dataset.row('financials', id);
      return { company, period: period_end, value, sources };
    },
  );
}

function population(dataset: Dataset): Sized[] {
  return ['amazon', 'alibaba'].map((company) => {
    const row = dataset.row('series', `wbe-2018-population-${company}`);
    return { company, period: row.period ?? '', value: unscaled(row), sources: row.sources };
  });
}
