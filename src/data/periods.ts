import { compareDates, datePattern, endOf, isDate, precision, startOf } from './dates.ts';

const partPattern = /^((?:19|20)\d{2})-(?:Q([1-4])|H([12]))$/;
const fiscalPattern = /^FY(?:19|20)\d{2}(?:-(?:Q[1-4]|H[12]))?$/;

const dateForm = datePattern.source.slice(1, -1);

/** The form of a period; that its dates exist and are in order `isPeriod` alone can tell. */
export const periodPattern = new RegExp(
  `^(?:${dateForm}(?:/${dateForm})?|${[partPattern, fiscalPattern].map(({ source }) => source.slice(1, -1)).join('|')})$`,
);

/**
 * True for a date, a quarter (2024-Q1), a half (2024-H2), a fiscal year or a part of one (FY2018,
 * FY2018-Q3), or two dates of one precision, in order, joined by a slash.
 */
export function isPeriod(text: string): boolean {
  return isDate(text) || partPattern.test(text) || fiscalPattern.test(text) || isInterval(text);
}

/** True for a fiscal year or a part of one: its days depend on whose it is. */
export function isFiscal(period: string): boolean {
  return fiscalPattern.test(period);
}

function isInterval(text: string): boolean {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || to === undefined || more.length > 0) return false;
  if (!isDate(from) || !isDate(to)) return false;
  return precision(from) === precision(to) && compareDates(from, to) < 0;
}

/**
 * First and last day of a period, midnight UTC; undefined for fiscal periods, whose end stands in
 * the company's row (`period_end`). Throws a RangeError on what is no period.
 */
export function periodBounds(period: string): { start: Date; end: Date } | undefined {
  if (!isPeriod(period)) throw new RangeError(`period: must be a period: ${period}`);
  if (isFiscal(period)) return undefined;
  const [from = period, to = from] = period.split('/');
  const [first, last] = [monthsOf(from), monthsOf(to)];
  return { start: startOf(first.from), end: endOf(last.to) };
}

function monthsOf(part: string): { from: string; to: string } {
  const [, year, quarter, half] = partPattern.exec(part) ?? [];
  if (year === undefined) return { from: part, to: part };
  const length = quarter === undefined ? 6 : 3;
  const last = length * Number(quarter ?? half);
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return { from: month(last - length + 1), to: month(last) };
}

/** Last day of a period as YYYY-MM-DD; undefined for fiscal periods. */
export function periodEnd(period: string): string | undefined {
  return periodBounds(period)?.end.toISOString().slice(0, 10);
}

/** First day of a period as YYYY-MM-DD; undefined for fiscal periods. */
export function periodStart(period: string): string | undefined {
  return periodBounds(period)?.start.toISOString().slice(0, 10);
}

/** Orders periods by their first day, then the longer first; fiscal ones last, by their text. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [periodBounds(a), periodBounds(b)];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined) || (a < b ? -1 : +(a > b));
  }
  return +first.start - +second.start || +second.end - +first.end;
}
