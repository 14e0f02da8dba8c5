import { describe, expect, test } from 'vitest';
import { pointOf, projectionFor, zoomLimits } from '../../../../src/geo/view.ts';
import { viewFlight } from '../../../../src/islands/map/flight.ts';
import { scaledAt } from '../../../../src/islands/map/gestureTarget.ts';
import { heldBack } from '../../../../src/islands/map/heldBack.ts';
import { leavesSheet } from '../../../../src/islands/map/leavesSheet.ts';

const size = { width: 800, height: 500 };
const still = { k: 1, x: 0, y: 0 };
const far = { lon: 0, lat: 0, zoom: 1 };
const near = { lon: 5, lat: 50, zoom: 8 };

describe('scaledAt(k, point)', () => {
  test('keeps the point where it is', () => {
    const { k, x, y } = scaledAt(2.5, [120, 80]);
    expect([k * 120 + x, k * 80 + y]).toEqual([120, 80]);
  });
});

describe('heldBack(moved, step, base, view, size)', () => {
  test('keeps to the limits of zoom, about the same point', () => {
    const base = projectionFor(near, size);
    const { k, x, y } = heldBack(still, scaledAt(100, [200, 100]), base, near, size);
    expect(k * near.zoom).toBeCloseTo(zoomLimits.most);
    expect(k * 200 + x).toBeCloseTo(200);
    expect(k * 100 + y).toBeCloseTo(100);
  });

  test('keeps the middle of the map on the world', () => {
    const base = projectionFor(far, size);
    const { x } = heldBack(still, { k: 1, x: 9000, y: 0 }, base, far, size);
    expect(x).toBeLessThanOrEqual(size.width / 2);
  });
});

describe('leavesSheet(moved, projection, film)', () => {
  const film = { size, margin: 100 };

  test('asks for no more world than there is', () => {
    expect(leavesSheet({ k: 1, x: 380, y: 0 }, projectionFor(far, size), film)).toBe(false);
  });

  test('is so where a near map was dragged past its margin', () => {
    const projection = projectionFor(near, size);
    expect(leavesSheet({ k: 1, x: 90, y: -90 }, projection, film)).toBe(false);
    expect(leavesSheet({ k: 1, x: 110, y: 0 }, projection, film)).toBe(true);
    expect(leavesSheet({ k: 0.5, x: 200, y: 125 }, projection, film)).toBe(true);
  });
});

describe('viewFlight(from, to, size)', () => {
  test('begins at the one view and ends at the other', () => {
    const flight = viewFlight(near, { lon: 120, lat: 30, zoom: 12 }, size);
    const start = flight.at(0);
    expect(start.lon).toBeCloseTo(near.lon, 6);
    expect(start.zoom).toBeCloseTo(near.zoom, 6);
    expect(flight.at(1)).toEqual({ lon: 120, lat: 30, zoom: 12 });
    expect(flight.at(0.5).zoom).toBeLessThan(near.zoom);
  });

  test('only zooms where both have one centre', () => {
    const flight = viewFlight(near, { ...near, zoom: 32 }, size);
    expect(flight.at(0.5)).toMatchObject({ lon: 5, lat: 50 });
    expect(flight.at(0.5).zoom).toBeCloseTo(16, 4);
    expect(pointOf(projectionFor(flight.at(0.5), size), [5, 50])?.[0]).toBeCloseTo(400);
  });
});
