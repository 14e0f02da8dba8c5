/** A mark on the screen, in CSS pixels of the viewport. */
export interface Point {
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

/** Index of the point nearest to a place and within `reach` of it, or -1. */
export function nearest(points: readonly Point[], x: number, y: number, reach: number): number {
  return least(points, (point) => {
    const distance = Math.hypot(point.x - x, point.y - y);
    return distance <= reach ? distance : Infinity;
  });
}

/**
 * Where a key leads from the point at `from` (-1 where none is read yet): left and right along the
 * series, up and down to the next series at the nearest place, Home and End to its ends. A lone series
 * is walked by all four arrows. -1 for other keys, and where there are no points.
 */
export function walk(points: readonly Point[], from: number, key: string): number {
  const move = moves[key];
  const here = points[from];
  if (!move) return -1;
  if (!here) return move === 'last' ? points.length - 1 : Math.min(0, points.length - 1);

  const names = [...new Set(points.map(({ series }) => series))];
  const inSeries = (name: string | undefined): readonly number[] =>
    [...points.keys()].filter((index) => points[index]?.series === name);
  const series = inSeries(here.series);
  if (move === 'first' || move === 'last') return series.at(move === 'first' ? 0 : -1) ?? from;

  const [across, step] = move;
  if (!across || names.length === 1) return series[series.indexOf(from) + step] ?? from;
  const others = inSeries(names.at((names.indexOf(here.series) + step) % names.length));
  const axis = axisOf(series.flatMap((index) => points[index] ?? []));
  const found = least(others, (index) =>
    Math.abs((points[index]?.[axis] ?? Infinity) - here[axis]),
  );
  return others[found] ?? from;
}

type Move = 'first' | 'last' | readonly [acrossSeries: boolean, step: 1 | -1];

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: [false, -1],
  ArrowRight: [false, 1],
  ArrowUp: [true, -1],
  ArrowDown: [true, 1],
  Home: 'first',
  End: 'last',
};

/** The axis a series runs along: down for horizontal bars, across for the rest. */
function axisOf(series: readonly Point[]): 'x' | 'y' {
  const runs = (axis: 'x' | 'y'): boolean =>
    series.every((point, index) => point[axis] >= (series[index - 1]?.[axis] ?? -Infinity));
  return !runs('x') && runs('y') ? 'y' : 'x';
}

function least<T>(items: readonly T[], cost: (item: T) => number): number {
  let best = -1;
  let lowest = Infinity;
  items.forEach((item, index) => {
    const found = cost(item);
    if (found < lowest) [best, lowest] = [index, found];
  });
  return best;
}
