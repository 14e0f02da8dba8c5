import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNear } from '../../../src/reader/place.ts';

const viewport = { width: 360, height: 640 };
const size = { width: 200, height: 100 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });

describe('placeNear(anchor, size, viewport, under)', () => {
  it('stands above, over the middle', () => {
    expect(placeNear(anchor(170, 300), size, viewport)).toEqual([80, 192]);
  });

  it('stands below where there is no room above, or where it is asked to', () => {
    expect(placeNear(anchor(170, 50), size, viewport)).toEqual([80, 78]);
    expect(placeNear(anchor(170, 300), size, viewport, true)).toEqual([80, 328]);
  });

  it('stands above when asked below where there is room only above', () => {
    expect(placeNear(anchor(170, 560), size, viewport, true)).toEqual([80, 452]);
  });

  it('stays inside the viewport', () => {
    const coordinate = fc.integer({ min: -500, max: 1500 });
    fc.assert(
      fc.property(coordinate, coordinate, fc.boolean(), (x, y, under) => {
        const [left, top] = placeNear(anchor(x, y), size, viewport, under);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + size.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(top + size.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});
