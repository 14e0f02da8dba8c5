import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import chart from '../../../src/charts/third-party-share.ts';

const rows = chart.rows(loadDataset());

describe('third-party-share', () => {
  it('rows(dataset) › hold each year of the share of sales', () => {
    const sales = rows.filter(({ measure }) => measure === 'sales');
    expect(sales.map(({ period }) => Number(period))).toEqual(
      Array.from({ length: 20 }, (_, index) => 1999 + index),
    );
    expect(sales.at(-1)).toMatchObject({ period: '2018', share: 58 });
  });

  it('rows(dataset) › keep the share of units apart from it', () => {
    const units = rows.filter(({ measure }) => measure === 'units');
    expect(units.map(({ period, share }) => [period, share])).toEqual([
      ['2024-Q3', 60],
      ['2024-Q4', 62],
      ['2025-Q4', 61],
    ]);
  });
});
