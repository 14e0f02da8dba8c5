import { describe, expect, it } from 'vitest';
import { periodMiddle } from '../../../src/charts/periodMoment.ts';

describe('periodMiddle', () => {
  it.each([
    ['2018', 2018.5],
    ['2024-Q3', 2024.624],
    ['2023-H1', 2023.248],
    ['2023-08-01/2024-01-31', 2023.833],
    ['2016-05', 2016.374],
  ])('periodMiddle(%s) › is the middle of all its days', (period, at) => {
    expect(periodMiddle(period)).toBeCloseTo(at, 2);
  });

  it('periodMiddle(period) › refuses a fiscal year, whose days it cannot know', () => {
    expect(() => periodMiddle('FY2018')).toThrow('period: must not be fiscal: FY2018');
  });
});
