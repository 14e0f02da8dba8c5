import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/liege-promised-and-built.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());

describe('liege-promised-and-built', () => {
  it('rows(dataset) › set what was counted and built against the first promise', () => {
    const of = (item: string) => rows.find((row) => row.item === item);
    expect(of('jobs-promised')).toMatchObject({ value: 900, share: 100, state: 'promised' });
    expect(of('jobs-counted')).toMatchObject({ value: 276, date: '2023-08', state: 'standing' });
    expect(of('jobs-counted')?.share).toBeCloseTo(30.67, 2);
    expect(of('area-built')).toMatchObject({ value: 30_000, share: 25, date: '2021-11-08' });
    expect(of('area-dropped')).toMatchObject({ value: 44_000, state: 'dropped' });
  });

  it('rows(dataset) › begin each measure with its promise', () => {
    const measures = ['jobs', 'm2'] as const;
    for (const measure of measures)
      expect(rows.find((row) => row.measure === measure)?.share).toBe(100);
    expect(rows).toHaveLength(8);
  });

  it('rows(dataset) › tell lower bounds apart', () => {
    expect(rows.filter(({ least }) => least).map(({ item }) => item)).toEqual(['jobs-opening']);
  });
});
