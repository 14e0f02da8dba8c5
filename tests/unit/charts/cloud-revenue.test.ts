import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cloud-revenue.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());
const of = (company: string) => rows.filter((row) => row.company === company);

describe('cloud-revenue', () => {
  it('rows(dataset) › hold each year of AWS once, restated only where nothing else is held', () => {
    const years = of('amazon').map(({ period_end }) => Number(period_end.slice(0, 4)));
    expect(years).toEqual(Array.from({ length: 13 }, (_, index) => 2013 + index));
    expect(of('amazon').filter(({ basis }) => basis === 'restated')).toHaveLength(2);
  });

  it('rows(dataset) › hold the year in which Alibaba counts anew by both counts', () => {
    expect(of('alibaba').filter(({ period }) => period === 'FY2023')).toMatchObject([
      { counted: 'segment', reported: 77.203 },
      { counted: 'group', reported: 103.497 },
    ]);
  });

  it('rows(dataset) › take dollars at the filing’s own rate', () => {
    const last = of('alibaba').at(-1);
    expect(last).toMatchObject({ period: 'FY2026', reported: 158.132 });
    expect(last?.usd).toBeCloseTo(158.132 / 6.898, 2);
  });
});
