import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/consumers-abroad.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('consumers-abroad', () => {
  it('rows(dataset) › rise by date, the bare year in its middle', () => {
    expect(rows.map(({ date, abroad }) => [date, abroad / 1e6])).toEqual([
      ['2019-06-30', 130],
      ['2020', 180],
      ['2021-03-31', 240],
      ['2021-09-30', 285],
      ['2021-12-31', 301],
      ['2022-03-31', 304],
    ]);
  });

  it('rows(dataset) › say what is worked out, and hold the whole where it was told', () => {
    expect(rows.filter(({ implied }) => implied)).toMatchObject([{ date: '2022-03-31' }]);
    expect(rows.map(({ world }) => world)).toEqual([null, null, null, 1.24e9, 1.28e9, 1.31e9]);
  });
});
