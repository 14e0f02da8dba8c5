import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState } from '../../../src/charts/state.ts';
import { moveWindow, yearsOf } from '../../../src/islands/liveChartYears.ts';

const years = { first: 2008, last: 2024 };

describe('yearsOf(rows, controls)', () => {
  const rows = [2012, null, 2008, 2024].map((year) => ({ year, sources: [] }));

  it('finds the first and the last', () => {
    expect(yearsOf(rows, { years: { column: 'year' } })).toEqual(years);
  });

  it('is undefined without a control, without years and for a single one', () => {
    expect(yearsOf(rows, {})).toBeUndefined();
    expect(yearsOf([], { years: { column: 'year' } })).toBeUndefined();
    expect(yearsOf(rows.slice(0, 1), { years: { column: 'year' } })).toBeUndefined();
  });
});

describe('moveWindow(state, end, typed, years)', () => {
  const move = (
    ...[end, typed, from, to]: ['from' | 'to', number | undefined, ...(number | null)[]]
  ) => {
    const state = moveWindow(
      { ...initialState, from: from ?? null, to: to ?? null },
      end,
      typed,
      years,
    );
    return [state.from, state.to];
  };

  it('moves one end', () => {
    expect(move('from', 2012)).toEqual([2012, null]);
    expect(move('to', 2020, 2012)).toEqual([2012, 2020]);
  });

  it('takes an end of the chart, and nothing typed, as no choice', () => {
    expect(move('from', 2008, 2012, 2020)).toEqual([null, 2020]);
    expect(move('to', undefined, 2012, 2020)).toEqual([2012, null]);
  });

  it('keeps within the years there are', () => {
    expect(move('from', 1066)).toEqual([null, null]);
    expect(move('to', 9999, null, 2020)).toEqual([null, null]);
  });

  it('pushes the other end along', () => {
    expect(move('from', 2022, 2010, 2020)).toEqual([2022, 2022]);
    expect(move('to', 2009, 2010, 2020)).toEqual([2009, 2009]);
  });

  it('takes what is no number as no choice', () => {
    expect(move('from', NaN, 2010, 2020)).toEqual([null, 2020]);
  });

  it('never crosses its ends', () => {
    const year = fc.option(fc.integer({ min: 2008, max: 2024 }));
    const end = fc.constantFrom('from' as const, 'to' as const);
    fc.assert(
      fc.property(year, year, end, fc.double(), (from, to, moved, typed) => {
        fc.pre((from ?? years.first) <= (to ?? years.last));
        const state = moveWindow({ ...initialState, from, to }, moved, typed, years);
        expect(state.from ?? years.first).toBeLessThanOrEqual(state.to ?? years.last);
      }),
    );
  });
});
