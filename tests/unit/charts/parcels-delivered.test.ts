import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/parcels-delivered.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('parcels-delivered', () => {
  it('rows(dataset) › tell the counters of Amazon’s parcels apart', () => {
    const amazon = rows.filter(({ company }) => company === 'amazon');
    expect(amazon.map(({ period, counter }) => `${period} ${counter}`)).toEqual([
      '2019 index',
      '2020 index',
      '2020 press',
      '2021 index',
      '2022 index',
      '2023 revised',
      '2024 revised',
      '2025 other-index',
    ]);
  });

  it('rows(dataset) › make years of Cainiao’s days, and keep the days', () => {
    expect(rows.filter(({ company }) => company === 'alibaba')).toMatchObject([
      { period: '2022-11', daily: 4.5e6, parcels: 4.5e6 * 365 },
      { period: 'FY2023', daily: null, parcels: 1.5e9 },
      { period: 'FY2024', daily: 5e6, parcels: 5e6 * 365 },
    ]);
  });

  it('rows(dataset) › leave out shares, and parcels to a single continent', () => {
    expect(rows).toHaveLength(11);
  });
});
