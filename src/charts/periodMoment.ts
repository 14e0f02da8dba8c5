import { periodBounds } from '../data/periods.ts';
import { decimalYear } from './years.ts';

const dayMs = 86_400_000;

/** The middle of a period as a decimal year: 2024-Q3 is 2024.62. Throws a RangeError on a fiscal period. */
export function periodMiddle(period: string): number {
  const bounds = periodBounds(period);
  if (bounds === undefined) throw new RangeError(`period: must not be fiscal: ${period}`);
  return (decimalYear(bounds.start) + decimalYear(new Date(Number(bounds.end) + dayMs))) / 2;
}
