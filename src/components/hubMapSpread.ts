type Point = [x: number, y: number];

const mostRounds = 80;

/** A point with the space it takes round itself. */
export interface Spaced {
  readonly at: readonly [x: number, y: number];
  readonly reach: number;
}

/**
 * Points moved until none reaches into another's space, each no further than it must be. The same
 * points always go the same way.
 */
export function pushedApart(spaced: readonly Spaced[]): readonly Point[] {
  const reaches = spaced.map(({ reach }) => reach);
  let moved = spaced.map(({ at: [x, y] }): Point => [x, y]);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = moved.map((point, index) => away(point, index, moved, reaches));
    if (next.every(([x, y], index) => x === moved[index]?.[0] && y === moved[index][1])) break;
    moved = next;
  }
  return moved;
}

/** A point after each of its neighbours has pushed it by half of what is lacking. */
function away(
  [x, y]: Point,
  index: number,
  all: readonly Point[],
  reaches: readonly number[],
): Point {
  let [toX, toY] = [x, y];
  all.forEach(([otherX, otherY], other) => {
    const distance = Math.hypot(x - otherX, y - otherY);
    const gap = (reaches[index] ?? 0) + (reaches[other] ?? 0);
    if (other === index || distance >= gap - 0.05) return;
    const push = (gap - distance) / 2;
    const [awayX, awayY] =
      distance < 0.01
        ? direction(index, other)
        : [(x - otherX) / distance, (y - otherY) / distance];
    toX += awayX * push;
    toY += awayY * push;
  });
  return [toX, toY];
}

/** Where two points are one, each pair parts in a direction of its own, its two in opposite ones. */
function direction(index: number, other: number): Point {
  const angle = 2.4 * (Math.min(index, other) + Math.max(index, other) * 7);
  const side = index < other ? 1 : -1;
  return [Math.cos(angle) * side, Math.sin(angle) * side];
}
