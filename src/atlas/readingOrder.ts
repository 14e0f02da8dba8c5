import type { Points } from './pointGrid.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Marks as high as this beside each other are read as one row. */
export const rowHeight = 40;

/** The marks by index as one reads them: rows from top to bottom, in each from left to right. */
export function readingOrder(points: Points, height = rowHeight): number[] {
  const row = (index: number) => Math.floor((points[2 * index + 1] ?? NaN) / height);
  const across = (index: number) => points[2 * index] ?? NaN;
  return Array.from({ length: points.length / 2 }, (_, index) => index).sort(
    (a, b) => row(a) - row(b) || across(a) - across(b) || a - b,
  );
}

/** The next mark in an order, or with -1 the one before; from no mark (-1) the first or last; -1: the end. */
export function stepFrom(current: number, order: readonly number[], by: 1 | -1): number {
  const place = order.indexOf(current);
  if (place === -1) return order.at(by === 1 ? 0 : -1) ?? -1;
  return order[place + by] ?? -1;
}

/**
 * The mark an arrow key leads to. Right and left go through all marks in reading order, on and back. Down
 * and up go to the nearest within the quarter of the plane in that direction, marks to the side counting
 * as farther; where there is none, to the next in reading order or the one before. -1: the end. From no
 * mark (-1) it is the first or last.
 */
export function neighbour(points: Points, current: number, direction: Direction): number {
  const by = direction === 'right' || direction === 'down' ? 1 : -1;
  if (direction === 'down' || direction === 'up') {
    const nearest = nearestDown(points, current, by);
    if (nearest !== -1) return nearest;
  }
  return stepFrom(current, readingOrder(points), by);
}

/** The nearest mark below, or with -1 above; -1: none. */
function nearestDown(points: Points, current: number, by: 1 | -1): number {
  let best = -1;
  let bestCost = Infinity;
  for (let index = 0; 2 * index < points.length && current !== -1; index += 1) {
    const right = (points[2 * index] ?? NaN) - (points[2 * current] ?? NaN);
    const down = (points[2 * index + 1] ?? NaN) - (points[2 * current + 1] ?? NaN);
    const [along, aside] = [down * by, Math.abs(right)];
    const cost = along + 2 * aside;
    if (along <= 0 || aside > along || cost >= bestCost) continue;
    best = index;
    bestCost = cost;
  }
  return best;
}
