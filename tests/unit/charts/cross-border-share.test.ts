import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cross-border-share.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('cross-border-share', () => {
  it('rows(dataset) › count AliExpress as Alibaba’s', () => {
    const own = rows.filter(({ company }) => company === 'alibaba');
    expect(own.map(({ year, share }) => [year, share])).toEqual([
      [2023, 12],
      [2024, 9],
      [2025, 8],
    ]);
  });

  it('rows(dataset) › say which share is only a bound', () => {
    expect(rows.filter(({ isBelow }) => isBelow)).toMatchObject([{ company: 'temu', year: 2022 }]);
  });

  it('rows(dataset) › leave out the post’s own parcels', () => {
    expect(rows.map(({ share }) => share)).not.toContain(22);
  });
});
