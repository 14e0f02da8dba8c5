import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/foreign-revenue-share.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (company: string, period: string) =>
  rows.filter((row) => row.company === company && row.period === period);

describe('foreign-revenue-share', () => {
  it('rows(dataset) › hold each fiscal year once, as first reported where that is held', () => {
    expect(rows.filter(({ company }) => company === 'amazon')).toHaveLength(28);
    expect(of('amazon', 'FY2014')).toMatchObject([{ foreign: 33.519, basis: 'reported' }]);
    expect(of('alibaba', 'FY2021')).toMatchObject([{ foreign: 48.851, counted: 'segment' }]);
  });

  it('rows(dataset) › hold the year in which Alibaba counts anew both ways', () => {
    const both = of('alibaba', 'FY2023').map(({ foreign, counted }) => [foreign, counted]);
    expect(both).toEqual([
      [69.204, 'segment'],
      [70.506, 'group'],
    ]);
    expect(of('alibaba', 'FY2024')).toMatchObject([{ counted: 'group', basis: 'restated' }]);
  });

  it('rows(dataset) › divide by the revenue of the same year', () => {
    expect(of('amazon', 'FY2009')[0]?.share).toBeCloseTo((11_681 / 24_509) * 100, 6);
    expect(of('alibaba', 'FY2026')[0]?.share).toBeCloseTo((144_170 / 1_023_670) * 100, 6);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(20, 33), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
