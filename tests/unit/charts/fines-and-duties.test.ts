import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/fines-and-duties.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { narrowFrame } from './narrowFrame.ts';

const rows = chart.rows(loadDataset());
const of = (id: string) => rows.find((row) => row.id === id);

describe('fines-and-duties', () => {
  it('rows(dataset) › convert a fine by the average rate of its year', () => {
    expect(of('samr-alibaba')?.dollars).toBeCloseTo(18_228e6 / 6.4508, 0);
    expect(of('samr-alibaba')?.sources).toContain('src-fed-fx-annual');
    expect(of('us-ftc-amazon-prime')?.dollars).toBe(2_500e6);
  });

  it('rows(dataset) › take the last rate held for a year that is not over', () => {
    expect(of('eu-temu-fine')?.dollars).toBeCloseTo(200e6 / 0.8845, 0);
  });

  it('rows(dataset) › leave the dollars open where no rate is held, and of a duty unsaid', () => {
    expect(of('india-cci-amazon')).toMatchObject({ fine: 2_000e6, dollars: null, millions: null });
    expect(of('eu-3-euro-duty')).toMatchObject({ fine: null, millions: '' });
  });

  it('mark.x(row) › is null where no date was shown', () => {
    const without = rows.filter((row) => chart.mark.x(row, narrowFrame) === null);
    expect(without.map(({ id }) => id)).toEqual(['italy-amazon-752']);
  });

  it('plot(rows) › draws any part of them', () => {
    for (const some of [rows.slice(0, 1), rows.slice(-3), []])
      expect(() => chart.plot(some, narrowFrame)).not.toThrow();
  });
});
