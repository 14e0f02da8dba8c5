import { endOf, startOf } from '../data/dates.ts';

/** Numbers from `from` to `to` in even steps, counted back from the last so that it always stands. */
export function evenTicks(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  for (let tick = to; tick >= from; tick -= step) ticks.unshift(tick);
  return ticks;
}

/** The middle of a year, where what was counted over the whole of it stands. */
export function middle(year: number): number {
  return year + 0.5;
}

/** A moment as a decimal year: 8 November 2021 is 2021.85. */
export function decimalYear(at: Date): number {
  const year = at.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (at.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The middle of the days that a date can mean, as a decimal year. */
export function moment(date: string): number {
  return (decimalYear(startOf(date)) + decimalYear(endOf(date))) / 2;
}

/** The years between the first and the last of some rows that none of them tells of. */
export function missingYears(rows: readonly { readonly year: number }[]): number[] {
  const held = new Set(rows.map(({ year }) => year));
  return evenTicks(Math.min(...held), Math.max(...held), 1).filter((year) => !held.has(year));
}
