import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/capital-spending.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const rows = chart.rows(loadDataset());
const frame = {
  width: 720,
  narrow: false,
  labels: {},
  format: formatter('en'),
  state: initialState,
};
const of = (company: string, period: string) =>
  rows.filter((row) => row.company === company && row.period === period);

describe('capital-spending', () => {
  it('rows(dataset) › hold the years that Amazon counted anew both ways', () => {
    expect(of('amazon', 'FY2015').map(({ reported, counted }) => [reported, counted])).toEqual([
      [4.589, 'net'],
      [5.387, 'gross'],
    ]);
    expect(of('amazon', 'FY2014')).toMatchObject([{ counted: 'net' }]);
    expect(of('amazon', 'FY2017')).toMatchObject([{ counted: 'gross', basis: 'reported' }]);
  });

  it('rows(dataset) › tell apart what Alibaba, a vendor and an analyst count', () => {
    const counted = rows.filter(({ company }) => company === 'alibaba');
    expect(counted.map((row) => row.counted)).toEqual([
      ...Array.from({ length: 2 }, () => 'with-intangibles'),
      ...Array.from({ length: 6 }, () => 'equipment'),
      'analyst',
    ]);
    expect(of('alibaba', 'FY2026')).toMatchObject([{ reported: 126, period_end: '2026-03-31' }]);
  });

  it('rows(dataset) › have dollars at the rate of Alibaba’s own filing', () => {
    expect(of('alibaba', 'FY2025')[0]?.usd).toBeCloseTo(85.972 / 7.2567, 6);
    expect(of('alibaba', 'FY2026')[0]?.usd).toBeCloseTo(126 / 6.898, 6);
    expect(rows.every(({ usd }) => usd !== null)).toBe(true);
  });

  it.each(['linear', 'log'] as const)('plot(rows) › draws any part of them: %s', (scale) => {
    for (const currency of ['reported', 'usd'] as const)
      for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(25, 35), []])
        expect(() =>
          chart.plot(some, { ...frame, state: { ...initialState, scale, currency } }),
        ).not.toThrow();
  });
});
