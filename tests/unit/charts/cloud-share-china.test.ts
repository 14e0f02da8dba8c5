import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cloud-share-china.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('cloud-share-china', () => {
  it('rows(dataset) › leave out the market of artificial intelligence and sums of several', () => {
    for (const { measure } of rows) expect(measure).not.toContain('AI');
    expect(rows.map(({ provider }) => provider)).not.toContain('top-three');
  });

  it('rows(dataset) › begin with Canalys’s count of Alibaba Cloud, by time', () => {
    const own = rows.filter(
      ({ analyst, provider }) => analyst === 'canalys' && provider === 'alibaba-cloud',
    );
    expect(rows.slice(0, own.length)).toEqual(own);
    expect(own.find(({ period }) => period === '2019-Q4')).toMatchObject({ share: 46.4 });
    expect(own.at(-1)).toMatchObject({ period: '2025-Q1', share: 33 });
  });

  it('rows(dataset) › hold the other analysts for Alibaba Cloud alone', () => {
    for (const { analyst, provider } of rows)
      if (analyst !== 'canalys') expect(provider).toBe('alibaba-cloud');
  });
});
