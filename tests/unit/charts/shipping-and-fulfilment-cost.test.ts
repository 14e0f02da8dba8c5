import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/shipping-and-fulfilment-cost.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (year: number) => rows.find((row) => row.year === year);

describe('shipping-and-fulfilment-cost', () => {
  it('rows(dataset) › hold each year once, and no shipping where none is known', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 29 }, (_, at) => 1997 + at));
    const without = rows.filter(({ shipping }) => shipping === null);
    expect(without.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(without.every(({ together }) => together === null)).toBe(true);
  });

  it('rows(dataset) › take fulfilment as first reported', () => {
    expect(of(1999)?.fulfilment).toBe(0.1884);
    expect(of(2004)?.fulfilment).toBeCloseTo(0.590397, 9);
  });

  it('rows(dataset) › divide by the revenue of the same year', () => {
    expect(of(2023)?.shipping_share).toBeCloseTo((89_500 / 574_785) * 100, 6);
    expect(of(2023)?.together).toBeCloseTo(((89_500 + 90_619) / 574_785) * 100, 6);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(-4), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
