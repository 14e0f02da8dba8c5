import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../../src/charts/define.ts';
import {
  formatState,
  initialState,
  parseState,
  visibleRows,
  type ChartState,
  type Controlled,
} from '../../../src/charts/state.ts';

const ids = ['amazon', 'alibaba', 'jd'];
const full: Controlled = {
  controls: {
    companies: { column: 'company', ids },
    scale: true,
    currency: true,
    years: { column: 'year' },
  },
};
const bare: Controlled = {};

const states: fc.Arbitrary<ChartState> = fc
  .record({
    companies: fc.option(fc.subarray(ids, { minLength: 1, maxLength: ids.length - 1 })),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    currency: fc.constantFrom('reported' as const, 'usd' as const),
    from: fc.option(fc.integer({ min: 1000, max: 2000 })),
    to: fc.option(fc.integer({ min: 2000, max: 2999 })),
  })
  .map((state) => state);

describe('parseState(text, chart)', () => {
  it('reads every choice', () => {
    const text = 'companies=alibaba,amazon&scale=log&currency=usd&from=2010&to=2024';
    expect(parseState(text, full)).toEqual({
      state: {
        companies: ['amazon', 'alibaba'],
        scale: 'log',
        currency: 'usd',
        from: 2010,
        to: 2024,
      },
      problems: [],
    });
  });

  it('takes every company as no choice', () => {
    expect(parseState('companies=amazon,alibaba,jd', full)).toEqual({
      state: initialState,
      problems: [],
    });
  });

  it.each([
    ['companies=', ['companies']],
    ['companies=amazon,ebay', ['companies']],
    ['scale=cubic', ['scale']],
    ['currency=eur', ['currency']],
    ['from=soon', ['years']],
    ['from=2020&to=2010', ['years']],
    ['colour=red', ['unknown']],
    ['constructor=red&__proto__=red', ['unknown']],
  ])('falls back and says so for %s', (text, problems) => {
    expect(parseState(text, full)).toEqual({ state: initialState, problems });
  });

  it('refuses choices the chart has no control for', () => {
    expect(parseState('companies=amazon&scale=log&currency=usd&from=2010', bare)).toEqual({
      state: initialState,
      problems: ['companies', 'scale', 'currency', 'years'],
    });
  });

  it('never throws, and what it makes of any text reads back the same', () => {
    const keys = fc.constantFrom('companies', 'scale', 'currency', 'from', 'to', '%', '');
    const values = fc.oneof(fc.string(), fc.constantFrom('log', '2010', 'amazon', '%E0%A4%A'));
    const pairs = fc.array(fc.tuple(keys, values).map(([key, value]) => `${key}=${value}`));
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      pairs.map((parts) => parts.join('&')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(full, bare), (text, chart) => {
        const { state } = parseState(text, chart);
        expect(parseState(formatState(state, chart), chart)).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe('formatState(state, chart)', () => {
  it('is empty for the initial state', () => {
    expect(formatState(initialState, full)).toBe('');
  });

  it('writes only what differs', () => {
    const state: ChartState = { ...initialState, companies: ['jd', 'amazon'], to: 2024 };
    expect(formatState(state, full)).toBe('companies=amazon,jd&to=2024');
  });

  it('is read back by parseState', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state, full), full)).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe('visibleRows(chart, rows, state)', () => {
  const rows: readonly ChartRow[] = [
    { company: 'amazon', year: 2010, sources: [] },
    { company: 'alibaba', year: 2011, sources: [] },
    { company: 'world', year: '2012-05', sources: [] },
    { company: 'jd', year: null, sources: [] },
  ];
  const shown = (state: Partial<ChartState>, chart = full): readonly unknown[] =>
    visibleRows(chart, rows, { ...initialState, ...state }).map(({ company }) => company);

  it('shows all rows at first', () => {
    expect(shown({})).toEqual(['amazon', 'alibaba', 'world', 'jd']);
  });

  it('keeps the companies chosen, and rows of companies not on offer', () => {
    expect(shown({ companies: ['amazon'] })).toEqual(['amazon', 'world']);
  });

  it('keeps the years of the window, both ends included, and drops rows without a year', () => {
    expect(shown({ from: 2011 })).toEqual(['alibaba', 'world']);
    expect(shown({ from: 2010, to: 2011 })).toEqual(['amazon', 'alibaba']);
  });

  it('ignores choices the chart has no control for', () => {
    expect(shown({ companies: ['amazon'], from: 2011 }, bare)).toHaveLength(rows.length);
  });
});
