import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/alibaba-six-hubs.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());
const sites = (outcome: string) =>
  rows.filter((row) => row.outcome === outcome).map(({ site }) => site);

describe('alibaba-six-hubs', () => {
  it('rows(dataset) › hold the hubs named in 2018, what opened first above', () => {
    expect(rows).toHaveLength(6);
    expect(sites('opened')).toEqual([
      'cainiao-klia-aeropolis-ewtp',
      'cainiao-liege-ehub',
      'cainiao-hong-kong-smart-gateway',
    ]);
  });

  it('rows(dataset) › call nothing opened that has no date', () => {
    expect(sites('undated')).toEqual(['cainiao-hangzhou-ehub']);
    expect(sites('not-found')).toEqual(['cainiao-dubai-ehub', 'cainiao-moscow-ehub']);
    expect(rows.filter(({ m2 }) => m2 !== null).map(({ m2 }) => m2)).toEqual([
      102000, 30000, 380000,
    ]);
  });
});
