import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/singles-day.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (company: string, year: number) =>
  rows.find((row) => row.company === company && row.year === year);

describe('singles-day', () => {
  it('rows(dataset) › hold each year of each company once', () => {
    expect(rows.filter(({ company }) => company === 'alibaba')).toHaveLength(16);
    expect(rows.filter(({ company }) => company === 'jd')).toHaveLength(6);
    expect(of('alibaba', 2018)).toMatchObject({
      renminbi: 213.5,
      dollars: 30.802,
      given: 'CNY USD',
    });
  });

  it('rows(dataset) › convert at the year’s average what is given in one currency alone', () => {
    expect(of('alibaba', 2014)?.renminbi).toBeCloseTo(9.3 * 6.162, 6);
    expect(of('alibaba', 2014)?.sources).toContain('src-fed-fx-annual');
    expect(of('alibaba', 2021)?.dollars).toBeCloseTo(540.3 / 6.4508, 6);
    expect(of('alibaba', 2018)?.sources).not.toContain('src-fed-fx-annual');
  });

  it('rows(dataset) › hold the years without a total, and give them none', () => {
    const silent = rows.filter(({ renminbi }) => renminbi === null);
    expect(silent.map(({ company, year }) => [company, year])).toEqual([
      ['alibaba', 2022],
      ['alibaba', 2023],
      ['alibaba', 2024],
      ['jd', 2022],
    ]);
    for (const row of silent) expect(chart.mark.y(row, narrowFrame)).toBeNull();
  });

  it('plot(rows) › draws any part of them', () => {
    for (const currency of ['reported', 'usd'] as const)
      for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(9, 13), []])
        expect(() =>
          chart.plot(some, { ...narrowFrame, state: { ...initialState, currency } }),
        ).not.toThrow();
  });
});
