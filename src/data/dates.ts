/** How much of a date its source gave. */
export type Precision = 'year' | 'month' | 'day';

const precisions: readonly Precision[] = ['year', 'month', 'day'];
/** The form of a date; that its day exists `isDate` alone can tell. */
export const datePattern = /^((?:19|20)\d{2})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function parts(text: string): Parts | undefined {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year: +year };
  if (day === undefined) return { year: +year, month: +month };
  return +day <= daysIn(+year, +month) ? { year: +year, month: +month, day: +day } : undefined;
}

function partsOf(date: string): Parts {
  const found = parts(date);
  if (found === undefined) {
    throw new RangeError(`date: must be YYYY, YYYY-MM or YYYY-MM-DD: ${date}`);
  }
  return found;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for YYYY, YYYY-MM or YYYY-MM-DD in the years 1900–2099, on days that exist. */
export function isDate(text: string): boolean {
  return parts(text) !== undefined;
}

/** The precision of a date; throws a RangeError on what is none, as all below do. */
export function precision(date: string): Precision {
  const { month, day } = partsOf(date);
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** The coarser of the precisions of two dates. */
export function coarsest(a: string, b: string): Precision {
  return (
    precisions[Math.min(...[a, b].map((date) => precisions.indexOf(precision(date))))] ?? 'year'
  );
}

/** Midnight UTC of the first day that the date can mean. */
export function startOf(date: string): Date {
  const { year, month = 1, day = 1 } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Midnight UTC of the last day that the date can mean. */
export function endOf(date: string): Date {
  const { year, month = 12, day = daysIn(year, month) } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The year of a date. */
export function yearOf(date: string): number {
  return partsOf(date).year;
}

/** Orders dates by their first day, then the coarser before the finer; for `toSorted`. */
export function compareDates(a: string, b: string): number {
  return startOf(a).getTime() - startOf(b).getTime() || endOf(b).getTime() - endOf(a).getTime();
}

/** Orders dates of which some are missing as `compareDates` does, those that are missing last. */
export function undatedLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

/** True when every day that `a` can mean is before every day that `b` can mean. */
export function isBefore(a: string, b: string): boolean {
  return endOf(a) < startOf(b);
}
