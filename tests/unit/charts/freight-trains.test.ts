import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/freight-trains.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());
const of = (year: number) => rows.find((row) => row.year === year);

describe('freight-trains', () => {
  it('rows(dataset) › hold whole years only, with their goods and containers', () => {
    expect(rows[0]).toMatchObject({ year: 2011, trains: 17, goods: null, teu: null });
    expect(of(2024)).toMatchObject({ trains: 19392, goods: 66.4, teu: 2077216, rounded: false });
    expect(rows.filter(({ year }) => year === 2022)).toHaveLength(1);
  });

  it('rows(dataset) › tell what the source rounds', () => {
    expect(rows.filter(({ rounded }) => rounded).map(({ year }) => year)).toEqual([
      2020, 2022, 2023, 2025,
    ]);
  });

  it('rows(dataset) › invent no year', () => {
    for (const year of [2012, 2013, 2014, 2015, 2019]) expect(of(year)).toBeUndefined();
  });
});
