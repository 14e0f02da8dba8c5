import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/amazon-revenue-by-country.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());

describe('amazon-revenue-by-country', () => {
  it('rows(dataset) › hold the years that are whole, five parts each', () => {
    const years = [...new Set(rows.map(({ year }) => year))];
    expect(years).toEqual(Array.from({ length: 11 }, (_, at) => 2013 + at));
    expect(rows).toHaveLength(years.length * 5);
  });

  it('rows(dataset) › add up to all revenue of the year', () => {
    for (const { below, share, country } of rows)
      if (country === 'rest') expect(below + share).toBeCloseTo(100, 6);
  });

  it('rows(dataset) › stack the parts in one order', () => {
    expect(rows.slice(0, 5).map(({ country }) => country)).toEqual([
      'us',
      'germany',
      'uk',
      'japan',
      'rest',
    ]);
    expect(rows[0]).toMatchObject({ revenue: 43.959, below: 0 });
    expect(rows[1]?.below).toBe(rows[0]?.share);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 5), rows.slice(-1), rows.slice(10, 30), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
