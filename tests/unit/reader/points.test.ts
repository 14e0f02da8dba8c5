import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, walk, type Point } from '../../../src/reader/points.ts';

const at = (series: string, x: number, y: number): Point => ({ series, x, y });

// Two lines; the second begins later, and is listed after the first.
const lines = [at('a', 0, 50), at('a', 10, 40), at('a', 20, 30), at('b', 12, 90), at('b', 20, 80)];

// Horizontal bars, longest in the middle.
const bars = [at('', 10, 0), at('', 90, 10), at('', 40, 20)];
const pairs = [at('a', 50, 0), at('a', 9, 20), at('b', 90, 5), at('b', 45, 25)];

describe('nearest(points, x, y, reach)', () => {
  it('finds the point at the least distance', () => {
    expect(nearest(lines, 11, 44, 40)).toBe(1);
  });

  it('finds none beyond its reach', () => {
    expect(nearest(lines, 200, 50, 40)).toBe(-1);
    expect(nearest([], 0, 0, 40)).toBe(-1);
  });
});

describe('walk(points, from, key)', () => {
  it('begins at the first point, or at the last by End', () => {
    expect(walk(lines, -1, 'ArrowRight')).toBe(0);
    expect(walk(lines, -1, 'ArrowUp')).toBe(0);
    expect(walk(lines, -1, 'End')).toBe(4);
  });

  it('goes left and right along the series and stops at its ends', () => {
    expect(walk(lines, 0, 'ArrowRight')).toBe(1);
    expect(walk(lines, 2, 'ArrowRight')).toBe(2);
    expect(walk(lines, 3, 'ArrowLeft')).toBe(3);
  });

  it('goes to the ends of the series by Home and End', () => {
    expect(walk(lines, 1, 'End')).toBe(2);
    expect(walk(lines, 4, 'Home')).toBe(3);
  });

  it('goes to the next series at the nearest x, and round', () => {
    expect(walk(lines, 0, 'ArrowDown')).toBe(3);
    expect(walk(lines, 4, 'ArrowUp')).toBe(2);
    expect(walk(lines, 2, 'ArrowUp')).toBe(4);
  });

  it('walks a lone series by all arrows', () => {
    expect(walk(bars, 0, 'ArrowDown')).toBe(1);
    expect(walk(bars, 1, 'ArrowUp')).toBe(0);
    expect(walk(bars, 1, 'ArrowRight')).toBe(2);
  });

  it('keeps to the nearest y between series of horizontal bars', () => {
    expect(walk(pairs, 0, 'ArrowDown')).toBe(2);
    expect(walk(pairs, 3, 'ArrowUp')).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(walk(lines, 1, 'Enter')).toBe(-1);
    expect(walk([], -1, 'End')).toBe(-1);
    expect(walk([], -1, 'ArrowDown')).toBe(-1);
  });

  it('reaches every point of any chart', () => {
    const points = fc.array(
      fc.record({
        series: fc.constantFrom('a', 'b', 'c'),
        x: fc.integer({ min: 0, max: 720 }),
        y: fc.integer({ min: 0, max: 400 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(points, (chart) => {
        const reached = new Set([0]);
        for (const from of reached) {
          for (const key of ['ArrowRight', 'ArrowDown', 'Home']) {
            reached.add(walk(chart, from, key));
          }
        }
        expect([...reached].sort((a, b) => a - b)).toEqual([...chart.keys()]);
      }),
    );
  });
});
