import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedHeight, heightAt, usualHeight } from '../../../src/loader/frameHeights.ts';

describe('heightAt(width, table)', () => {
  const table = '720:500 360:400';

  test.each([
    [300, 400],
    [360, 400],
    [540, 450],
    [720, 500],
    [1000, 500],
  ])('keeps free at %i pixels: %i', (width, height) => {
    expect(heightAt(width, table)).toBe(height);
  });

  test.each(['', 'x', '360', '360:', '360:-5', '0:500', '360:1e9', '-1:400'])(
    'does not obey %j',
    (wrong) => {
      expect(heightAt(500, wrong)).toBe(usualHeight);
    },
  );

  test('keeps within bounds whatever the table holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.string(), (width, text) => {
        const height = heightAt(width, text);
        expect(height).toBeGreaterThanOrEqual(40);
        expect(height).toBeLessThanOrEqual(20_000);
      }),
    );
  });
});

describe('askedHeight(message)', () => {
  const message = (height: unknown) => ({ 'two-roads': 'height', id: 'singles-day', height });

  test('reads our own message, in whole pixels', () => {
    expect(askedHeight(message(432.2))).toBe(433);
  });

  test.each([39.9, 20_001, NaN, Infinity, -1, '500', null, undefined])('refuses %s', (height) => {
    expect(askedHeight(message(height))).toBeUndefined();
  });

  test.each([
    'two-roads',
    null,
    undefined,
    500,
    { height: 500 },
    { 'two-roads': 'link', height: 500 },
    { sentinel: 'amp', type: 'embed-size', height: 500 },
  ])('passes over what others say: %j', (foreign) => {
    expect(askedHeight(foreign)).toBeUndefined();
  });
});
