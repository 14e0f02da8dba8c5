import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/eu-monthly-users.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());

describe('eu-monthly-users', () => {
  it('rows(dataset) › hold the counts of the Union and none of a country', () => {
    expect(rows.filter(({ platform }) => platform === 'amazon').map(({ users }) => users)).toEqual([
      181_370_000, 194_000_000, 179_900_000,
    ]);
    expect(rows.map(({ series }) => series)).not.toContain('dsa-temu-2025-h1-fr');
  });

  it('rows(dataset) › tell counts over months from figures of a day or a year', () => {
    const loose = rows.filter((row) => row.loose).map(({ series }) => series);
    expect(loose).toEqual(['dsa-aliexpress-2023-04', 'dsa-aliexpress-2025', 'dsa-temu-2024-10']);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-3), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
