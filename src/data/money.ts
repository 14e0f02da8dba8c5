import type { Dataset } from './dataset.ts';
import { endOf, yearOf } from './dates.ts';
import { unscaled } from './derive.ts';
import { isFiscal, periodBounds } from './periods.ts';
import type { Row } from './tables.ts';

/** An amount in US dollars and the row of fx.csv it was converted by; none when it was in dollars. */
export interface InUsd {
  readonly value: number;
  readonly rate?: string;
}

type Rate = Row<'fx'>;

/**
 * A figure of a company's accounts in US dollars, in the row's own unit (millions): by the rate of
 * the company's own filing for that period's end, else by the average of the calendar year that
 * holds most of the period. Undefined where no rate is held, and for what is no money.
 */
export function financialInUsd(dataset: Dataset, row: Row<'financials'>): InUsd | undefined {
  if (row.currency === undefined) return undefined;
  const filing = dataset.tables.fx.find((rate) => isFilingRate(rate, row));
  return byRate(
    row.value,
    row.currency,
    filing ?? averageRate(dataset, row.currency, mainYear(row)),
  );
}

/**
 * An amount of a calendar year in US dollars, by that year's average. Undefined where no rate is held.
 */
export function amountInUsd(
  dataset: Dataset,
  value: number,
  currency: string,
  year: number,
): InUsd | undefined {
  return byRate(value, currency, averageRate(dataset, currency, year));
}

/**
 * A money row of series.csv in single US dollars, by the average of its year. Undefined where no
 * rate is held, for what is no money, and for periods that are fiscal, absent or of several years.
 */
export function seriesInUsd(dataset: Dataset, row: Row<'series'>): InUsd | undefined {
  if (row.currency === undefined) return undefined;
  if (row.currency === 'USD') return { value: unscaled(row) };
  if (row.period === undefined || isFiscal(row.period)) return undefined;
  const { start, end } = periodBounds(row.period) ?? {};
  if (start === undefined || start.getUTCFullYear() !== end?.getUTCFullYear()) return undefined;
  return amountInUsd(dataset, unscaled(row), row.currency, start.getUTCFullYear());
}

// Rates count units of quote to one of base; every base held is the dollar.
function byRate(value: number, currency: string, rate: Rate | undefined): InUsd | undefined {
  if (currency === 'USD') return { value };
  return rate && { value: value / rate.rate, rate: rate.id };
}

const day = 86_400_000;

/**
 * A filing converts at the rate of its period's last trading day (that of 31 March 2024 is Friday
 * the 29th); a prospectus at that of its latest balance sheet, up to a quarter later, and then only
 * figures of that same document.
 */
function isFilingRate(rate: Rate, row: Row<'financials'>): boolean {
  if (rate.company !== row.company || rate.base !== 'USD' || rate.quote !== row.currency) {
    return false;
  }
  const late = (+endOf(rate.period) - +endOf(row.period_end)) / day;
  if (late > -7 && late <= 0) return true;
  return late > 0 && late <= 92 && rate.sources.some((source) => row.sources.includes(source));
}

function averageRate({ tables }: Dataset, currency: string, year: number): Rate | undefined {
  return tables.fx.find(
    ({ base, quote, period, kind }) =>
      base === 'USD' && quote === currency && kind === 'yearly-average' && period === String(year),
  );
}

/** The calendar year in which more than half of the months up to a period's end lie. */
function mainYear(row: Row<'financials'>): number {
  const inLastYear = endOf(row.period_end).getUTCMonth() + 1;
  return yearOf(row.period_end) - (inLastYear * 2 < months(row.period_label) ? 1 : 0);
}

function months(label: string): number {
  if (label.includes('-Q')) return 3;
  return label.includes('-H') ? 6 : 12;
}
