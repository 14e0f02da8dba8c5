import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/employees-by-year.ts';
import { initialState } from '../../../src/charts/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const rows = chart.rows(loadDataset());
const frame = {
  width: 720,
  narrow: false,
  labels: {},
  format: formatter('en'),
  state: initialState,
};
const of = (company: string) => rows.filter((row) => row.company === company);

describe('employees-by-year', () => {
  it('rows(dataset) › hold each count once, at its day', () => {
    expect(of('amazon')).toHaveLength(29);
    expect(of('alibaba')).toHaveLength(12);
    expect(of('amazon').at(-1)).toMatchObject({ counted: '2025-12-31', people: 1_580_000 });
    expect(of('alibaba').at(-1)).toMatchObject({ counted: '2025-09-30', people: 126_661 });
  });

  it('rows(dataset) › join no counts that stand more than a year apart', () => {
    const firsts = rows.filter(
      ({ company, run }, at) => rows[at - 1]?.run !== run || rows[at - 1]?.company !== company,
    );
    expect(firsts.map(({ company, counted }) => [company, counted])).toEqual([
      ['amazon', '1997-12-31'],
      ['amazon', '2025-03'],
      ['alibaba', '2014-12-31'],
      ['alibaba', '2016-03-31'],
      ['alibaba', '2018-03-31'],
      ['alibaba', '2020-09-30'],
    ]);
  });

  it.each(['linear', 'log'] as const)('plot(rows) › draws any part of them: %s', (scale) => {
    for (const some of [rows.slice(0, 1), rows.slice(-1), rows.slice(25, 35), []])
      expect(() => chart.plot(some, { ...frame, state: { ...initialState, scale } })).not.toThrow();
  });
});
