import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/eu-low-value-parcels.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('eu-low-value-parcels', () => {
  it('rows(dataset) › say whose count each year is', () => {
    expect(rows.map(({ year, counter }) => [year, counter])).toEqual([
      [2022, 'consultant'],
      [2023, 'consultant'],
      [2024, 'commission'],
      [2025, 'press'],
    ]);
  });

  it('rows(dataset) › keep the range of 2022 and China’s part where known', () => {
    expect(rows[0]).toMatchObject({ parcels: 1.2e9, other: 1.5e9, china: null });
    expect(rows.map(({ china }) => china)).toEqual([null, 1.9e9, 4.17e9, null]);
  });
});
