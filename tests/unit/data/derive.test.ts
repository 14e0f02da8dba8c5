import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distanceKm,
  growthPercent,
  ratio,
  sharePercent,
  unscaled,
} from '../../../src/data/derive.ts';

describe('distanceKm(a, b)', () => {
  const position = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  test('follows the great circle', () => {
    const degree = distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 });
    expect(degree).toBeCloseTo(111.195, 3);
    expect(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -180 })).toBeCloseTo(degree, 9);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20015.1, 1);
    const [liege, hangzhou] = [
      { lat: 50.6374, lon: 5.4432 },
      { lat: 30.2295, lon: 120.4345 },
    ];
    expect(distanceKm(liege, hangzhou)).toBeCloseTo(8998.4, 1);
  });

  test('is the same both ways, and at most half the way round', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20016);
        expect(distanceKm(a, a)).toBeCloseTo(0, 3);
      }),
    );
  });

  test('refuses what is no position', () => {
    const zero = { lat: 0, lon: 0 };
    expect(() => distanceKm({ lat: 95, lon: 0 }, zero)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: distanceKm: must be a position in degrees: 95, 0]`,
    );
    expect(() => distanceKm(zero, { lat: Number.NaN, lon: 0 })).toThrow('must be a position');
  });
});

test('growthPercent(from, to)', () => {
  expect(growthPercent(100, 150)).toBe(50);
  expect(growthPercent(100, 50)).toBe(-50);
  expect(growthPercent(100, -20)).toBe(-120);
  expect(() => growthPercent(0, 5)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: growthPercent: must grow from an amount above zero: 0]`,
  );
  expect(() => growthPercent(-5, 5)).toThrow('above zero: -5');
  expect(() => growthPercent(5, Number.NaN)).toThrow('must be a number');
});

test('sharePercent(part, whole)', () => {
  expect(sharePercent(30, 120)).toBe(25);
  expect(sharePercent(0, 120)).toBe(0);
  expect(() => sharePercent(121, 120)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: sharePercent: must be a part of a whole: 121 of 120]`,
  );
  expect(() => sharePercent(-1, 120)).toThrow('part of a whole');
  expect(() => sharePercent(0, 0)).toThrow('part of a whole');
});

test('ratio(a, b)', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(() => ratio(3, 0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: ratio: must divide by an amount above zero: 0]`,
  );
});

test('unscaled(row)', () => {
  expect(unscaled({ value: 276 })).toBe(276);
  expect(unscaled({ value: 140.1, scale: 'million' })).toBe(140_100_000);
  expect(unscaled({ value: 1.35, scale: 'billion' })).toBe(1_350_000_000);
  expect(unscaled({ value: 2.3, scale: 'trillion' })).toBe(2_300_000_000_000);
  expect(unscaled({ value: 0.8, scale: 'thousand' })).toBe(800);
});
