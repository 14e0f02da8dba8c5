import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/amazon-fulfilment-centres.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('amazon-fulfilment-centres', () => {
  it('rows(dataset) › leave out parts of countries and groups of them', () => {
    const countries = new Set(rows.map(({ country }) => country));
    expect(countries.has('IN')).toBe(true);
    for (const place of ['IN-MH', 'EU', 'World']) expect(countries.has(place)).toBe(false);
  });

  it('rows(dataset) › begin with the largest last count, each country by date', () => {
    expect(rows.slice(0, 3).map(({ country, date }) => `${country} ${date}`)).toEqual([
      'US 2016-02',
      'US 2020-09',
      'IN 2015-06',
    ]);
    const germany = rows.filter(({ country }) => country === 'DE');
    expect(germany.map(({ centres }) => centres)).toEqual([9, 12, 20, 20, 22]);
  });

  it('rows(dataset) › say who counted', () => {
    const american = rows.filter(({ country }) => country === 'US');
    expect(american.map(({ counter }) => counter)).toEqual(['table', 'institute']);
  });
});
