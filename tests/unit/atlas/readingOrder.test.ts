import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPoints } from '../../../src/atlas/pointGrid.ts';
import { neighbour, readingOrder, stepFrom } from '../../../src/atlas/readingOrder.ts';
import { marks } from './marks.ts';

// Two rows and a mark below:  0 1 / 2 3 / 4
const grid = toPoints([
  { x: 10, y: 15 },
  { x: 100, y: 5 },
  { x: 12, y: 50 },
  { x: 110, y: 60 },
  { x: 60, y: 130 },
]);

describe('readingOrder(points)', () => {
  test('reads rows from the top, each from the left', () => {
    expect(readingOrder(grid)).toEqual([0, 1, 2, 3, 4]);
    expect(
      readingOrder(
        toPoints([
          { x: 9, y: 0 },
          { x: 1, y: 39 },
          { x: 5, y: 41 },
        ]),
      ),
    ).toEqual([...[1, 0, 2]]);
  });

  test('leads to every mark once, step by step, there and back', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(1 as const, -1 as const), (list, by) => {
        const order = readingOrder(toPoints(list));
        const visited: number[] = [];
        for (let at = stepFrom(-1, order, by); at !== -1; at = stepFrom(at, order, by))
          visited.push(at);
        expect(visited).toEqual(by === 1 ? order : order.toReversed());
        expect(visited.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index));
      }),
    );
  });
});

describe('neighbour(points, current, direction)', () => {
  test.each([
    [0, 'right', 1],
    [0, 'down', 2],
    [3, 'left', 2],
    [3, 'up', 1],
    [1, 'right', 2],
    [2, 'left', 1],
    [4, 'down', -1],
    [0, 'up', -1],
    [-1, 'down', 0],
    [-1, 'left', 4],
  ] as const)('from %i %s comes to %i', (current, direction, expected) => {
    expect(neighbour(grid, current, direction)).toBe(expected);
  });

  test('leads by one key through all marks as one reads', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom('left', 'right'), (list, direction) => {
        const points = toPoints(list);
        const visited: number[] = [];
        for (let at = neighbour(points, -1, direction); at !== -1;)
          at = neighbour(points, visited[visited.push(at) - 1] ?? -1, direction);
        const order = readingOrder(points);
        expect(visited).toEqual(direction === 'right' ? order : order.toReversed());
      }),
    );
  });

  test('comes to another mark, or to the end', () => {
    const directions = fc.constantFrom('left', 'right', 'up', 'down');
    fc.assert(
      fc.property(marks, fc.nat(), directions, (list, pick, direction) => {
        fc.pre(list.length > 0);
        const current = pick % list.length;
        const next = neighbour(toPoints(list), current, direction);
        expect(next).not.toBe(current);
        expect(next).toBeGreaterThanOrEqual(-1);
        expect(next).toBeLessThan(list.length);
      }),
    );
  });
});
