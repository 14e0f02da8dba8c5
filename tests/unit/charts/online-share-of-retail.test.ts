import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/online-share-of-retail.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());

describe('online-share-of-retail', () => {
  it('rows(dataset) › hold counts of different periods in the order of time', () => {
    const china = rows.filter(({ region }) => region === 'CN').map(({ period }) => period);
    expect(china).toEqual(['2017-01/2017-08', '2019-H1', '2020-H1', '2020-01/2020-11', '2024-H1']);
  });

  it('rows(dataset) › break where a count is not comparable with the one before', () => {
    const breaks = rows.filter(({ follows }) => !follows);
    expect(breaks.map(({ region, period }) => [region, period])).toEqual([['FR', '2023']]);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-3), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
