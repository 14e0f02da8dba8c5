import { describe, expect, it } from 'vitest';
import { decimalYear, evenTicks, missingYears } from '../../../src/charts/years.ts';

describe('evenTicks(from, to, step)', () => {
  it('counts back from the last', () => {
    expect(evenTicks(2008, 2025, 5)).toEqual([2010, 2015, 2020, 2025]);
    expect(evenTicks(2018, 2017, 1)).toEqual([]);
  });
});

describe('decimalYear(at)', () => {
  it('takes leap years by their length', () => {
    expect(decimalYear(new Date('2020-07-02T00:00:00Z'))).toBe(2020.5);
    expect(decimalYear(new Date('2021-01-01T00:00:00Z'))).toBe(2021);
  });
});

describe('missingYears(rows)', () => {
  it('finds the gaps between the first and the last, in any order of rows', () => {
    const rows = [2015, 2010, 2012].map((year) => ({ year }));
    expect(missingYears(rows)).toEqual([2011, 2013, 2014]);
  });

  it('is empty without rows', () => {
    expect(missingYears([])).toEqual([]);
  });
});
