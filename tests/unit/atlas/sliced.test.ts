import { describe, expect, test } from 'vitest';
import { clusteringMarks, clusterMarks } from '../../../src/atlas/cluster.ts';
import { atOnce, forAWhile, partsOfList, type Sliced } from '../../../src/atlas/sliced.ts';

function* counting(to: number): Sliced<number> {
  let sum = 0;
  for (let one = 1; one <= to; one += 1) {
    sum += one;
    yield;
  }
  return sum;
}

describe('atOnce(work)', () => {
  test('gives the result of work with and without breaks', () => {
    expect(atOnce(counting(10))).toBe(55);
    expect(atOnce(counting(0))).toBe(0);
  });
});

describe('forAWhile(work, ms)', () => {
  test('does one piece where there is no time, and goes on from there', () => {
    const work = counting(2);
    expect(forAWhile(work, 0)).toBeUndefined();
    expect(forAWhile(work, 0)).toBeUndefined();
    expect(forAWhile(work, 0)).toEqual({ result: 3 });
  });

  test('goes on to the end where there is time', () => {
    expect(forAWhile(counting(5), Infinity)).toEqual({ result: 15 });
  });
});

describe('partsOfList(list, length)', () => {
  test('has each in one part, in order', () => {
    expect([...partsOfList([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
    expect([...partsOfList([], 2)]).toEqual([]);
  });
});

describe('clusteringMarks(points, radius)', () => {
  test('takes breaks, and comes to the same as without', () => {
    const points = Float64Array.from({ length: 4000 }, (_, index) => (index * 7919) % 1000);
    const work = clusteringMarks(points, 20);
    let breaks = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) breaks += 1;
    expect(breaks).toBeGreaterThan(7);
    expect(step.value).toEqual(clusterMarks(points, 20));
  });
});
