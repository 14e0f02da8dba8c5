import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterMarks, splittingScale } from '../../../src/atlas/cluster.ts';
import { fan, fanRadius } from '../../../src/atlas/fan.ts';
import { toPoints } from '../../../src/atlas/pointGrid.ts';
import { distance, marks, nearest } from './marks.ts';

describe('clusterMarks(points, radius)', () => {
  test('joins what is near, at the place of the first', () => {
    const points = toPoints([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 10, y: 0 },
      { x: 95, y: 3 },
    ]);
    expect(clusterMarks(points, 14)).toEqual([
      { x: 0, y: 0, members: [0, 2] },
      { x: 100, y: 0, members: [1, 3] },
    ]);
  });

  test('lets a mark between two join the nearer', () => {
    const points = toPoints([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 11, y: 0 },
    ]);
    expect(clusterMarks(points, 14).map(({ members }) => members)).toEqual([[0], [1, 2]]);
  });

  test('gives nothing for nothing', () => {
    expect(clusterMarks(toPoints([]), 14)).toEqual([]);
  });

  test('puts every mark in one cluster, within the radius of it', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 60 }), (list, radius) => {
        const clusters = clusterMarks(toPoints(list), radius);
        const members = clusters.flatMap((cluster) => cluster.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index));
        for (const cluster of clusters)
          for (const index of cluster.members)
            expect(distance(cluster, list[index]!)).toBeLessThanOrEqual(radius);
      }),
    );
  });

  test('keeps the places of clusters farther apart than the radius', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 60 }), (list, radius) => {
        const clusters = clusterMarks(toPoints(list), radius);
        expect(nearest(clusters)).toBeGreaterThan(radius);
      }),
      // A distance that is the radius only once it is rounded.
      {
        examples: [
          [
            [
              { x: 3, y: 3 },
              { x: -1e-323, y: 3 },
              { x: 0, y: 0 },
            ],
            3,
          ],
        ],
      },
    );
  });
});

describe('splittingScale(points, cluster, radius)', () => {
  test('is enough to make a cluster fall apart', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const points = toPoints(list);
        for (const cluster of clusterMarks(points, 14)) {
          const scale = splittingScale(points, cluster, 14);
          if (scale === Infinity) continue;
          const larger = points.map((value) => value * scale);
          const own = toPoints(
            cluster.members.map((i) => ({ x: larger[2 * i]!, y: larger[2 * i + 1]! })),
          );
          expect(clusterMarks(own, 14).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('is infinite where all stand at one place', () => {
    const points = toPoints([
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ]);
    expect(splittingScale(points, clusterMarks(points, 14)[0]!, 14)).toBe(Infinity);
  });
});

describe('fan(count, spacing)', () => {
  test('keeps marks apart from each other and from the place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 1, max: 40 }),
        (count, spacing) => {
          const points = fan(count, spacing);
          expect(points).toHaveLength(count);
          const all = [{ x: 0, y: 0 }, ...points];
          expect(nearest(all)).toBeGreaterThan(spacing * 0.999);
        },
      ),
    );
  });

  test('begins on top', () => {
    const [first] = fan(3, 20);
    expect(first!.x).toBeCloseTo(0);
    expect(first!.y).toBe(-30);
  });
});

describe('fanRadius(count, spacing)', () => {
  test('reaches the outermost mark', () => {
    expect(fanRadius(0, 20)).toBe(0);
    expect(fanRadius(5, 20)).toBeCloseTo(30);
    expect(fanRadius(12, 20)).toBeCloseTo(50);
  });
});
