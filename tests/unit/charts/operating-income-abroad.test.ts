import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/operating-income-abroad.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());

describe('operating-income-abroad', () => {
  it('rows(dataset) › hold each year as first reported', () => {
    expect(new Set(rows.map(({ year }) => year)).size).toBe(28);
    expect(rows[0]).toMatchObject({ year: 1998, income: -0.025498, counted: 'before' });
    expect(rows.find(({ year }) => year === 2002)?.income).toBe(-0.00064);
    expect(rows.at(-1)).toMatchObject({ year: 2025, income: 4.75, counted: 'after' });
  });

  it('rows(dataset) › hold the years recast after pay in shares once more', () => {
    const recast = rows.filter(({ basis }) => basis === 'restated');
    expect(recast.map(({ year, income, counted }) => [year, income, counted])).toEqual([
      [2014, -0.64, 'after'],
      [2015, -0.699, 'after'],
    ]);
  });

  it('rows(dataset) › take pay in shares off from 2016 on', () => {
    for (const { year, counted, basis } of rows)
      if (basis === 'reported') expect(counted).toBe(year < 2016 ? 'before' : 'after');
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(15, 20), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
