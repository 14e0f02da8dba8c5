import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasEdge, stillCovers } from '../../../../src/islands/map/canvasCover.ts';

const size = { width: 800, height: 500 };

describe('stillCovers(moved, size)', () => {
  test('lets a canvas be dragged as far as it reaches beyond the map', () => {
    expect(stillCovers({ k: 1, x: canvasEdge, y: -canvasEdge }, size)).toBe(true);
    expect(stillCovers({ k: 1, x: canvasEdge + 1, y: 0 }, size)).toBe(false);
    expect(stillCovers({ k: 1, x: 0, y: -canvasEdge - 1 }, size)).toBe(false);
  });

  test('asks for marks stamped anew before they are seen to grow or shrink', () => {
    const about = (k: number) => ({ k, x: 400 * (1 - k), y: 250 * (1 - k) });
    expect(stillCovers(about(1.1), size)).toBe(true);
    expect(stillCovers(about(1.2), size)).toBe(false);
    expect(stillCovers(about(0.8), size)).toBe(false);
  });

  test('never leaves a corner of the map bare', () => {
    const step = fc.integer({ min: -150, max: 150 });
    fc.assert(
      fc.property(fc.integer({ min: 85, max: 118 }), step, step, (percent, x, y) => {
        const k = percent / 100;
        fc.pre(stillCovers({ k, x, y }, size));
        const back = ([across, down]: readonly [number, number]) => [
          (across - x) / k,
          (down - y) / k,
        ];
        for (const corner of [
          [0, 0],
          [size.width, size.height],
        ] as const) {
          const [across = NaN, down = NaN] = back(corner);
          expect(Math.min(across, down)).toBeGreaterThanOrEqual(-canvasEdge - 1e-9);
          expect(across).toBeLessThanOrEqual(size.width + canvasEdge + 1e-9);
          expect(down).toBeLessThanOrEqual(size.height + canvasEdge + 1e-9);
        }
      }),
    );
  });
});
