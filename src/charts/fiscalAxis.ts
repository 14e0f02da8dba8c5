import type { Markish } from '@observablehq/plot';
import { startOf } from '../data/dates.ts';
import { timeAxis } from './axes.ts';
import { evenTicks } from './years.ts';

interface Ended {
  readonly period_end: string;
}

/** The end of a row's fiscal year, where its mark stands in time. */
export function yearEnd({ period_end }: Ended): Date {
  return startOf(period_end);
}

/** The first moment of a year. */
export function newYear(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}

/** The span of some fiscal years, from the first's new year, and an axis of at most `most` or so round years. */
export function fiscalTime(
  rows: readonly Ended[],
  most: number,
): { readonly domain: readonly [Date, Date]; readonly axis: Markish } {
  const ends = rows.map(yearEnd);
  const years = ends.map((end) => end.getUTCFullYear());
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const step = [1, 2, 5].find((each) => each >= (to - from) / most) ?? 10;
  const last = Math.floor((to - 1) / step) * step;
  return {
    domain: [newYear(from), new Date(Math.max(...ends.map(Number)))],
    axis: timeAxis(evenTicks(from, last, step).map(newYear), (day) => String(day.getUTCFullYear())),
  };
}
