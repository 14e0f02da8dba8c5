import fc from 'fast-check';

/** Marks on a map, many of them near each other or at one place, some far off the screen. */
export const marks = fc.array(
  fc.record({
    x: fc.oneof(
      fc.integer({ min: -50, max: 200 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    ),
    y: fc.integer({ min: -50, max: 200 }),
  }),
  { maxLength: 80 },
);

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** How far two marks are from each other. */
export function distance(a: Mark, b: Mark): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How near the two of all marks that are nearest are to each other. */
export function nearest(all: readonly Mark[]): number {
  const distances = all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => distance(one, other)),
  );
  return Math.min(Infinity, ...distances);
}
