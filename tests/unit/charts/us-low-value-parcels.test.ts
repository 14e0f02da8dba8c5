import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/us-low-value-parcels.ts';
import { isChange } from '../../../src/charts/usParcelRows.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('us-low-value-parcels', () => {
  it('rows(dataset) › hold counts and changes of the rule in order of time', () => {
    expect(rows.map(({ date }) => date)).toEqual([
      '2015',
      '2016-03',
      '2016',
      '2018',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025-05-02',
      '2025-08',
      '2025-08-29',
    ]);
  });

  it('rows(dataset) › say which years are fiscal, and not where it is not said', () => {
    const counts = rows.filter(({ daily, what }) => !isChange(what) && daily === null);
    const fiscal = Array.from({ length: 5 }, () => 'fiscal');
    expect(counts.map(({ what }) => what)).toEqual(['fiscal', 'year', ...fiscal]);
  });

  it('rows(dataset) › make a year of a day, and keep the day', () => {
    const days = rows.filter(({ daily }) => daily !== null);
    expect(days).toMatchObject([{ date: '2025-08', daily: 1e6, parcels: 365e6 }]);
  });

  it('rows(dataset) › have either a count or a change', () => {
    for (const { parcels, what } of rows) expect(parcels === null).toBe(isChange(what));
  });
});
