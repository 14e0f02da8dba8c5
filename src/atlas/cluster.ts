import { pointGrid, type Points } from './pointGrid.ts';
import { atOnce, type Sliced } from './sliced.ts';

/** Marks drawn as one. */
export interface Cluster {
  /** where its first mark stands, so that it is a place and not the middle of several */
  readonly x: number;
  readonly y: number;
  /** the marks by index; the first is the one it stands at */
  readonly members: readonly number[];
}

/**
 * Joins marks that stand too near to each other to be told apart. A mark farther than `radius` from
 * all before it heads a cluster; every other joins the nearest head. So each mark is in one cluster, no
 * two heads are within the radius of each other, and the same points give the same clusters.
 * @param points in pixels, in the order of the list
 * @param radius above zero, in pixels
 */
export function clusterMarks(points: Points, radius: number): Cluster[] {
  return atOnce(clusteringMarks(points, radius));
}

// So many marks are looked at between two breaks: about a third of a millisecond.
const stride = 256;

/** `clusterMarks`, piece by piece. */
export function* clusteringMarks(points: Points, radius: number): Sliced<Cluster[]> {
  const grid = pointGrid(points, radius);
  const members: number[][] = [];
  const clusterOf = new Map<number, number[]>();
  const others: number[] = [];
  for (let index = 0; 2 * index < points.length; index += 1) {
    if (index % stride === 0) yield;
    if (grid.nearest(points[2 * index] ?? NaN, points[2 * index + 1] ?? NaN) !== -1) {
      others.push(index);
      continue;
    }
    grid.add(index);
    const alone = [index];
    clusterOf.set(index, alone);
    members.push(alone);
  }
  for (const [at, index] of others.entries()) {
    if (at % stride === 0) yield;
    const head = grid.nearest(points[2 * index] ?? NaN, points[2 * index + 1] ?? NaN);
    clusterOf.get(head)?.push(index);
  }
  return members.map((indices) => {
    const head = indices[0] ?? 0;
    return { x: points[2 * head] ?? NaN, y: points[2 * head + 1] ?? NaN, members: indices };
  });
}

/**
 * How many times larger the map must be for a cluster to fall apart at that radius, a little more than
 * needed; Infinity where all its marks stand at one place, or it is a single mark.
 */
export function splittingScale(points: Points, { x, y, members }: Cluster, radius: number): number {
  const farthest = members.reduce((far, index) => {
    const [right, down] = [(points[2 * index] ?? NaN) - x, (points[2 * index + 1] ?? NaN) - y];
    return Math.max(far, Math.hypot(right, down));
  }, 0);
  return farthest > 0 ? (1.05 * radius) / farthest : Infinity;
}
