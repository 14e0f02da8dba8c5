import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cloud-regions-over-time.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);
const of = (company: string) => rows.filter((row) => row.company === company);

describe('cloud-regions-over-time', () => {
  it('rows(dataset) › count to the regions in service', () => {
    for (const [company, provider] of [
      ['amazon', 'aws'],
      ['alibaba', 'alibaba-cloud'],
    ] as const) {
      const last = of(company).at(-1);
      const active = dataset.tables['cloud-regions'].filter(
        (region) => region.provider === provider && region.status === 'active',
      );
      expect((last?.regions ?? 0) + (last?.undated ?? 0)).toBe(active.length);
    }
  });

  it('rows(dataset) › each year follow from the one before', () => {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (before?.company === row.company)
        expect(row.regions).toBe(before.regions + row.opened - row.closed);
    }
  });

  it('rows(dataset) › show what Alibaba closed in 2024, and leave no year out', () => {
    expect(of('alibaba').filter(({ closed }) => closed > 0)).toMatchObject([
      { year: 2024, closed: 2 },
    ]);
    expect(of('amazon').map(({ year }) => year)).toEqual(
      Array.from({ length: 21 }, (_, index) => 2006 + index),
    );
  });
});
