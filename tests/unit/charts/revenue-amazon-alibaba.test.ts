import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/revenue-amazon-alibaba.ts';
import { multiples } from '../../../src/charts/revenueRows.ts';
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
  rows.find((row) => row.company === company && row.period === period);

describe('revenue-amazon-alibaba', () => {
  it('rows(dataset) › hold each fiscal year of each company once, at its true end', () => {
    expect(rows.filter(({ company }) => company === 'amazon')).toHaveLength(29);
    expect(rows.filter(({ company }) => company === 'alibaba')).toHaveLength(15);
    expect(of('alibaba', 'FY2018')).toMatchObject({ period_end: '2018-03-31', reported: 250.266 });
    expect(new Set(rows.map(({ company, period }) => company + period)).size).toBe(rows.length);
  });

  it('rows(dataset) › have dollars by Alibaba’s own filings, and none else', () => {
    const without = rows.filter(({ usd }) => usd === null).map(({ period }) => period);
    expect(without).toEqual(['FY2012', 'FY2013', 'FY2015']);
    expect(of('alibaba', 'FY2014')?.usd).toBe(8.463);
    expect(of('alibaba', 'FY2021')?.usd).toBeCloseTo(109.48, 2);
    expect(of('alibaba', 'FY2026')?.usd).toBe(148.401);
  });

  it('rows(dataset) › tell restated years apart', () => {
    const restated = rows.filter(({ basis }) => basis === 'restated');
    expect(restated.map(({ period }) => period)).toEqual(['FY1997']);
  });

  it('multiples(rows) › compare a year of Alibaba’s with Amazon’s that ended before it', () => {
    const times = multiples(rows);
    const lowest = times.reduce((a, b) => (b.times < a.times ? b : a));
    expect(lowest.row.period).toBe('FY2022');
    expect(lowest.times).toBeCloseTo(3.49, 2);
    expect(times.at(-1)?.times).toBeCloseTo(4.83, 2);
  });

  it('mark.y(row) › is a gap in dollars where the filing gives none', () => {
    const row = of('alibaba', 'FY2013');
    if (!row) throw new Error('no such row');
    expect(chart.mark.y(row, { ...frame, state: { ...initialState, currency: 'usd' } })).toBeNull();
    expect(chart.mark.y(row, frame)).toBeCloseTo(34.517 / row.latest_rate, 6);
  });

  it.each(['linear', 'log'] as const)('plot(rows) › draws any part of them: %s', (scale) => {
    for (const currency of ['reported', 'usd'] as const)
      for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(20, 33), []])
        expect(() =>
          chart.plot(some, { ...frame, state: { ...initialState, scale, currency } }),
        ).not.toThrow();
  });
});
