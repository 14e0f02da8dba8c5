import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/liege-airport-tonnage.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('liege-airport-tonnage', () => {
  it('rows(dataset) › hold whole years only, and leave out those that no source gives', () => {
    const years = rows.map(({ year }) => year);
    expect(years.slice(0, 6)).toEqual([2008, 2009, 2010, 2015, 2017, 2018]);
    expect(years.at(-1)).toBe(2025);
    expect(rows).toHaveLength(13);
  });

  it('rows(dataset) › mark what the source has rounded', () => {
    expect(rows.filter(({ rounded }) => rounded).map(({ year }) => year)).toEqual([2015, 2017]);
  });

  it('rows(dataset) › peak in the year in which the hub opened', () => {
    const peak = rows.reduce((a, b) => (b.tonnes > a.tonnes ? b : a));
    expect(peak).toMatchObject({ year: 2021, tonnes: 1_412_498, opened: '2021-11-08' });
  });
});
