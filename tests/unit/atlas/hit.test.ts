import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitTest } from '../../../src/atlas/hit.ts';
import { toPoints } from '../../../src/atlas/pointGrid.ts';
import { distance, marks } from './marks.ts';

describe('hitTest(points, reach)', () => {
  test('finds the nearest mark in reach, as looking at all of them does', () => {
    const place = fc.record({
      x: fc.integer({ min: -60, max: 210 }),
      y: fc.integer({ min: -60, max: 210 }),
    });
    fc.assert(
      fc.property(marks, place, fc.integer({ min: 1, max: 40 }), (list, at, reach) => {
        const away = list.map((mark) => (mark.x - at.x) ** 2 + (mark.y - at.y) ** 2);
        const least = Math.min(Infinity, ...away);
        const expected = least <= reach ** 2 ? away.indexOf(least) : -1;
        expect(hitTest(toPoints(list), reach)(at.x, at.y)).toBe(expected);
      }),
    );
  });

  test('finds one of 20,000 strewn over a map that is zoomed in', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({
      x: (index * 7919) % 80_000,
      y: (index * 104_729) % 40_000,
    }));
    const hit = hitTest(toPoints(list), 14);
    for (const index of [0, 9_999, 19_999]) {
      const found = hit(list[index]!.x + 3, list[index]!.y);
      expect(distance(list[found]!, list[index]!)).toBeLessThanOrEqual(17);
    }
    expect(hit(-500, -500)).toBe(-1);
  });
});
