import { geoArea, geoPath, geoCircle } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampView,
  movedBack,
  movedOn,
  movedProjection,
  movedTo,
  nearZoom,
  notMoved,
  pointOf,
  projectionFor,
  scaleOf,
  viewOf,
  zoomLimits,
  type View,
} from '../../../src/geo/view.ts';
import { presetIds, presetView } from '../../../src/geo/viewPresets.ts';

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const views = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -79, max: 79, noNaN: true }),
  zoom: fc.double({ min: zoomLimits.least, max: zoomLimits.most, noNaN: true }),
});
const desk = { width: 1000, height: 560 };

function expectAlike(actual: View, wanted: View) {
  expect(actual.lon).toBeCloseTo(wanted.lon, 4);
  expect(actual.lat).toBeCloseTo(wanted.lat, 4);
  expect(actual.zoom / wanted.zoom).toBeCloseTo(1, 6);
}

describe('projectionFor(view, size)', () => {
  test('puts the centre of the view into the middle of the size', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const point = pointOf(projectionFor(view, size), [view.lon, view.lat]);
        expect(point?.[0]).toBeCloseTo(size.width / 2, 4);
        expect(point?.[1]).toBeCloseTo(size.height / 2, 4);
      }),
    );
  });

  test('gives a land the same area on both sides of the change', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (lon, lat) => {
          const land = geoCircle().center([lon, lat]).radius(4).precision(2)();
          const areas = [nearZoom - 1e-6, nearZoom].map((zoom) =>
            geoPath(projectionFor({ lon, lat, zoom }, desk).precision(0.01)).area(land),
          );
          const sphere = geoArea(land) * scaleOf(nearZoom, desk) ** 2;
          for (const area of areas) expect(area / sphere).toBeCloseTo(1, 2);
        },
      ),
    );
  });

  test('shows the world across the width at zoom 1', () => {
    const projection = projectionFor({ lon: 0, lat: 0, zoom: 1 }, desk);
    expect(pointOf(projection, [-180, 0])?.[0]).toBeCloseTo(0, 1);
    expect(pointOf(projection, [180, 0])?.[0]).toBeCloseTo(1000, 1);
  });
});

describe('viewOf(projection, moved, size)', () => {
  test('is the view itself where nothing was moved', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        expectAlike(viewOf(projectionFor(view, size), notMoved, size), view);
      }),
    );
  });

  test('is what movedTo was asked for', () => {
    const projection = projectionFor({ lon: 5, lat: 50, zoom: 8 }, desk);
    const wanted = { lon: 12, lat: 45, zoom: 21 };
    expectAlike(viewOf(projection, movedTo(projection, wanted, desk), desk), wanted);
  });

  test('stays on the globe when a gesture leaves it', () => {
    const projection = projectionFor({ lon: 0, lat: 0, zoom: 1 }, desk);
    const view = viewOf(projection, { k: 1, x: 90_000, y: -90_000 }, desk);
    expect(clampView(view)).toEqual(view);
  });
});

describe('movedOn(first, then), movedBack(moved)', () => {
  test('undo each other', () => {
    const moved = { k: 2.5, x: -40, y: 12 };
    const still = movedOn(moved, movedBack(moved));
    expect(still.k).toBeCloseTo(1);
    expect(still.x).toBeCloseTo(0);
    expect(still.y).toBeCloseTo(0);
  });
});

describe('movedProjection(projection, base, moved, size)', () => {
  test('draws where the moved drawing stands', () => {
    const moved = { k: 1.8, x: -220, y: 75 };
    for (const zoom of [1.4, 9]) {
      const base = { lon: 8, lat: 48, zoom };
      const projection = projectionFor(base, desk);
      const [x, y] = pointOf(projection, [5.44, 50.64])!;
      const [movedX, movedY] = pointOf(
        movedProjection(projection, base, moved, desk),
        [5.44, 50.64],
      )!;
      expect(movedX).toBeCloseTo(moved.k * x + moved.x, 6);
      expect(movedY).toBeCloseTo(moved.k * y + moved.y, 6);
    }
  });
});

describe('clampView(view)', () => {
  test('makes a view that can be drawn of any numbers', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (lon, lat, zoom) => {
        const view = clampView({ lon, lat, zoom });
        expect(Math.abs(view.lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(view.lat)).toBeLessThanOrEqual(80);
        expect(view.zoom).toBeGreaterThanOrEqual(zoomLimits.least);
        expect(view.zoom).toBeLessThanOrEqual(zoomLimits.most);
        expect(clampView(view)).toEqual(view);
      }),
    );
  });
});

describe('presetView(id, size)', () => {
  test.each(presetIds)('%s fits into phones and desks', (id) => {
    for (const size of [desk, { width: 360, height: 420 }, { width: 1600, height: 600 }]) {
      const view = presetView(id, size);
      expect(clampView(view)).toEqual(view);
    }
  });

  test('europe shows Lisbon and Helsinki, asia Delhi and Tokyo, americas Seattle and Santiago', () => {
    const seen = {
      europe: [
        [-9.1, 38.7],
        [24.9, 60.2],
      ],
      asia: [
        [77.2, 28.6],
        [139.7, 35.7],
      ],
      americas: [
        [-122.3, 47.6],
        [-70.7, -33.4],
      ],
    } as const;
    for (const size of [desk, { width: 360, height: 420 }]) {
      for (const id of ['europe', 'asia', 'americas'] as const) {
        const projection = projectionFor(presetView(id, size), size);
        for (const place of seen[id]) {
          const [x, y] = pointOf(projection, place)!;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(size.height);
        }
      }
    }
  });
});
