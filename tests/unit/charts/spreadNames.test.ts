import { describe, expect, it } from 'vitest';
import { spreadNames } from '../../../src/charts/spreadNames.ts';

const heights = (ats: readonly number[], apart: number, top: number) =>
  spreadNames(
    ats.map((at) => ({ at })),
    apart,
    top,
  ).map(({ at }) => at);

describe('spreadNames', () => {
  it('spreadNames(names, apart, top) › leaves names alone that are apart', () => {
    expect(heights([30, 10], 5, 50)).toEqual([30, 10]);
  });

  it('spreadNames(names, apart, top) › moves the lower of names too near', () => {
    expect(heights([8.2, 7.9, 30], 5, 50)).toEqual([30, 8.2, expect.closeTo(3.2)]);
  });

  it('spreadNames(names, apart, top) › keeps all between foot and top', () => {
    expect(heights([1, 2, 1.5], 5, 50)).toEqual([10, 5, 0]);
    expect(heights([60], 5, 50)).toEqual([50]);
  });
});
