import type { Precision } from './dates.ts';
import { coarsest, endOf, startOf } from './dates.ts';

/** A number known only to lie between two bounds, both possible. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The time between two dates, no finer than the coarser of them: `days` beyond the whole months
 * only where both dates are days; between years, whole years of twelve months.
 */
export interface Span {
  readonly months: number;
  readonly days?: number;
  readonly precision: Precision;
}

const dayMs = 86_400_000;

/** Days between two dates, over all the days that each can mean; negative when they go back. */
export function daysBetween(from: string, to: string): Bounds {
  return over(from, to, (a, b) => Math.round((+b - +a) / dayMs));
}

/** Whole months gone by between two dates, over all the days that each can mean. */
export function monthsBetween(from: string, to: string): Bounds {
  return over(from, to, wholeMonths);
}

/** Whole years gone by between two dates, over all the days that each can mean. */
export function yearsBetween(from: string, to: string): Bounds {
  return over(from, to, (a, b) => Math.trunc(wholeMonths(a, b) / 12) + 0);
}

/**
 * The span between two dates at the coarser precision: 2018-05-31 to 2021-11-08 is 41 months and
 * 8 days, 2018-05 to 2021-11-08 is 42 months, 2018 to 2021-11-08 is 36. No day is invented; where
 * the true range matters, ask `monthsBetween`. Throws a RangeError when `to` comes first.
 */
export function spanBetween(from: string, to: string): Span {
  const precision = coarsest(from, to);
  const [start, end] = [startOf(from), startOf(to)];
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = years * 12 + (end.getUTCMonth() - start.getUTCMonth());
  const span: Span =
    precision === 'day'
      ? calendarSpan(start, end)
      : { months: precision === 'year' ? years * 12 : months, precision };
  if (span.months < 0 || (span.days ?? 0) < 0) {
    throw new RangeError(`spanBetween: must not end before it begins: ${from} to ${to}`);
  }
  return span;
}

function calendarSpan(start: Date, end: Date): Span {
  const months = wholeMonths(start, end);
  const days = Math.round((+end - +addMonths(start, months)) / dayMs);
  return { months, days, precision: 'day' };
}

function over(from: string, to: string, between: (a: Date, b: Date) => number): Bounds {
  return {
    least: between(endOf(from), startOf(to)),
    most: between(startOf(from), endOf(to)),
  };
}

// Counted from the earlier date, so that there and back differ by the sign alone.
function wholeMonths(a: Date, b: Date): number {
  if (b < a) return 0 - wholeMonths(b, a);
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + (b.getUTCMonth() - a.getUTCMonth());
  return addMonths(a, months) > b ? months - 1 : months;
}

/** The same day of a later month, or its last day: 31 January and a month is 28 February. */
function addMonths(date: Date, months: number): Date {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return new Date(first.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate())));
}
