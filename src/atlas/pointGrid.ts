/** Points of the screen one after another: x, y, x, y … in pixels. */
export type Points = Float64Array;

/** Points sorted into squares, so that those near a place are found without looking at all of them. */
export interface PointGrid {
  /** Lets the point be found. */
  add(index: number): void;
  /** The added point nearest to a place, no farther than the reach; of equally near ones the first; -1: none. */
  nearest(x: number, y: number): number;
}

/** The points of marks, to be searched by index. */
export function toPoints(marks: readonly { readonly x: number; readonly y: number }[]): Points {
  return Float64Array.from(marks.flatMap(({ x, y }) => [x, y]));
}

/**
 * An empty grid over points. Squares are a hair wider than the reach, so that nine hold all that is near, however
 * the distance is rounded; they are kept by hash, since zoomed in the marks are strewn over far more squares than
 * there are marks.
 */
export function pointGrid(points: Points, reach: number): PointGrid {
  const count = points.length / 2;
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)));
  const first = new Int32Array(buckets).fill(-1);
  const after = new Int32Array(count).fill(-1);
  const width = Math.max(reach * (1 + 1e-9), Number.MIN_VALUE);
  const reachSquared = reach * reach;

  const bucketOf = (column: number, row: number) =>
    (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (buckets - 1);

  return {
    add(index) {
      const bucket = bucketOf(
        Math.floor(coordinate(points, index, 0) / width),
        Math.floor(coordinate(points, index, 1) / width),
      );
      after[index] = first[bucket] ?? -1;
      first[bucket] = index;
    },
    nearest(x, y) {
      const column = Math.floor(x / width);
      const row = Math.floor(y / width);
      let best = -1;
      let bestSquared = reachSquared;
      for (let square = 0; square < 9; square += 1) {
        const bucket = bucketOf(column - 1 + (square % 3), row - 1 + Math.floor(square / 3));
        for (let index = first[bucket] ?? -1; index !== -1; index = after[index] ?? -1) {
          const right = coordinate(points, index, 0) - x;
          const down = coordinate(points, index, 1) - y;
          const squared = right * right + down * down;
          if (squared < bestSquared || (squared === bestSquared && (best === -1 || index < best))) {
            best = index;
            bestSquared = squared;
          }
        }
      }
      return best;
    },
  };
}

function coordinate(points: Points, index: number, axis: 0 | 1): number {
  return points[2 * index + axis] ?? NaN;
}
