import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/leased-and-owned-space.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (year: number) => rows.find((row) => row.year === year);

describe('leased-and-owned-space', () => {
  it('rows(dataset) › hold each year from the first whole table to the last', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, at) => 2005 + at));
    expect(of(2023)?.square_feet).toBeCloseTo(664.091 + 52.163, 6);
    expect(of(2023)?.total).toBeCloseTo(66.54, 2);
  });

  it('rows(dataset) › say how the filing tells what is owned', () => {
    expect(of(2011)).toMatchObject({ lines: 'all-leased', owned: 0 });
    expect(of(2012)?.owned_feet).toBeCloseTo(0.022 + 0.339 + 1.802, 6);
    expect(of(2014)?.lines).toBe('lines');
    expect(of(2015)).toMatchObject({ lines: 'total', owned_feet: 5.036 });
  });

  it('rows(dataset) › are split into leased and owned without a rest', () => {
    for (const { leased, owned, total } of rows) expect(leased + owned).toBeCloseTo(total, 9);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(5, 9), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
