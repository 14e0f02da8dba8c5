import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/chinese-sellers-on-amazon.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('chinese-sellers-on-amazon', () => {
  it('rows(dataset) › tell top, all and new sellers apart', () => {
    const count = (wanted: string) => rows.filter(({ sellers }) => sellers === wanted).length;
    expect(['top', 'all', 'new'].map(count)).toEqual([11, 4, 2]);
  });

  it('rows(dataset) › begin with the average over marketplaces, by date', () => {
    expect(rows.slice(0, 3)).toMatchObject([
      { place: 'four', period: '2016-05', share: 11 },
      { place: 'four', period: '2020-01', share: 35 },
      { place: 'four', period: '2020-05', share: 29 },
    ]);
  });

  it('rows(dataset) › leave out the share of sellers from the United States', () => {
    expect(rows.map(({ share }) => share)).not.toContain(55);
  });
});
