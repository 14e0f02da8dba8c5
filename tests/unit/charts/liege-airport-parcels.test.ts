import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/liege-airport-parcels.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('liege-airport-parcels', () => {
  it('rows(dataset) › are in single parcels, without months and without years not known', () => {
    expect(rows.map(({ year, parcels }) => [year, parcels])).toEqual([
      [2017, 384_000],
      [2018, 9_000_000],
      [2019, 362_000_000],
      [2020, 500_000_000],
      [2025, 1_350_000_000],
    ]);
  });

  it('rows(dataset) › keep the other count of 2019 beside the one taken', () => {
    const others = rows.filter(({ other }) => other !== null);
    expect(others).toMatchObject([{ year: 2019, other: 320_000_000 }]);
  });
});
