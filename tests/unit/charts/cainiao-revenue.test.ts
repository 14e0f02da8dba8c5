import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cainiao-revenue.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (wanted: string) => rows.filter(({ counted }) => counted === wanted);

describe('cainiao-revenue', () => {
  it('rows(dataset) › hold each fiscal year once by each way of counting', () => {
    const years = (counted: string) => of(counted).map(({ period }) => period.slice(4));
    expect(years('outside')).toEqual(['18', '19', '20', '21', '22', '23']);
    expect(years('all')).toEqual(['21', '22', '23', '24', '25']);
  });

  it('rows(dataset) › take Alibaba’s figure before Cainiao’s own of the same year', () => {
    expect(of('all').map(({ revenue, by }) => [revenue, by])).toEqual([
      [52.733, 'cainiao'],
      [66.867, 'cainiao'],
      [77.512, 'alibaba'],
      [99.02, 'alibaba'],
      [101.272, 'alibaba'],
    ]);
    expect(of('outside').every(({ basis }) => basis === 'reported')).toBe(true);
  });

  it('rows(dataset) › have dollars at the rate of Alibaba’s filing', () => {
    expect(of('all').at(-1)?.usd).toBeCloseTo(101.272 / 7.2567, 6);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(4, 8), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
