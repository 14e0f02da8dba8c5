import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/france-month-by-month.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (id: string) => rows.filter((row) => row.id === id);

describe('france-month-by-month', () => {
  it('rows(dataset) › hold the promise, though it was made in Beijing', () => {
    expect(of('alibaba-france-centre-2018')).toMatchObject([{ deed: 'said', month: 1 }]);
  });

  it('rows(dataset) › give a site a row for each of its dates', () => {
    expect(of('amazon-bretigny').map(({ date, deed }) => [date, deed])).toEqual([
      ['2017-10-03', 'said'],
      ['2019-08-05', 'done'],
    ]);
  });

  it('rows(dataset) › put what has only a year after the months', () => {
    expect(of('amazon-woippy')).toMatchObject([{ year: 2019, month: 13 }]);
  });

  it('rows(dataset) › tell no site twice', () => {
    expect(of('cainiao-paris-sorting-centre')).toEqual([]);
    expect(of('cainiao-idf-sorting-2021')).toHaveLength(1);
  });

  it('rows(dataset) › leave out other companies and the years before', () => {
    expect(new Set(rows.map(({ company }) => company))).toEqual(new Set(['amazon', 'alibaba']));
    expect(rows.every(({ year }) => year >= 2014)).toBe(true);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-3), []])
      for (const narrow of [true, false])
        expect(() => chart.plot(some, { ...narrowFrame, narrow })).not.toThrow();
  });
});
