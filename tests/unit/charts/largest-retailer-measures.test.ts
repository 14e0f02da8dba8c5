import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/largest-retailer-measures.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (measure: string, company: string) =>
  rows.find((row) => row.measure === measure && row.company === company);

describe('largest-retailer-measures', () => {
  it('rows(dataset) › hold one largest company a measure', () => {
    const largest = rows.filter(({ relative }) => relative === 100);
    expect(largest.map(({ measure, company }) => [measure, company])).toEqual([
      ['goods', 'alibaba'],
      ['festival', 'alibaba'],
      ['revenue', 'amazon'],
      ['profit', 'amazon'],
      ['employees', 'amazon'],
      ['population', 'amazon'],
    ]);
  });

  it('rows(dataset) › add what Amazon sells to what is sold through it', () => {
    expect(of('goods', 'amazon')).toMatchObject({ period: '2018', value: 277 });
  });

  it('rows(dataset) › convert by the filing’s rate, and JD’s by the year’s average', () => {
    expect(of('goods', 'alibaba')?.value).toBeCloseTo(7053 / 7.082, 6);
    expect(of('revenue', 'alibaba')?.value).toBeCloseTo(1023.67 / 6.898, 6);
    expect(of('revenue', 'jd')?.value).toBeCloseTo(1309.1 / 7.1875, 6);
    expect(of('revenue', 'jd')?.sources).toContain('src-fed-fx-annual');
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(3, 9), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
