import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseState } from '../../../src/charts/state.ts';
import { readQuery, type Offer } from '../../../src/framed/query.ts';

const offer = {
  lang: 'en',
  years: [2009, 2024],
  controls: {
    companies: { column: 'company', ids: ['alibaba', 'amazon', 'jd'] },
    scale: true,
    currency: true,
    years: { column: 'year' },
  },
} as const satisfies Offer;
const map: Offer = { lang: 'en', later: ['layers', 'year', 'at'] };
const none = { refused: [] };

describe('readQuery(search, offer)', () => {
  test.each([
    ['', none],
    ['?theme=dark&lang=en&width=480', { theme: 'dark', width: 480, refused: [] }],
    ['?theme=auto', none],
    ['?scale=linear&companies=alibaba,amazon,jd&currency=reported', none],
    ['?companies=jd,amazon&from=2012', { view: 'companies=jd%2Camazon&from=2012', refused: [] }],
    ['?childId=a&initialWidth=320&utm_source=x&scale=log', { view: 'scale=log', refused: [] }],
    ['?scale=log&scale=linear', { view: 'scale=log', refused: [] }],
  ])('obeys %s', (search, asked) => {
    expect(readQuery(search, offer)).toEqual(asked);
  });

  test.each([
    ['?theme=purple', 'theme', 'purple'],
    ['?lang=xx', 'lang', 'xx'],
    ['?width=12', 'width', '12'],
    ['?width=1e3', 'width', '1e3'],
    ['?companies=temu', 'companies', 'temu'],
    ['?companies=', 'companies', ''],
    ['?scale=cubic', 'scale', 'cubic'],
    ['?currency=eur', 'currency', 'eur'],
    ['?from=2030', 'from', '2030'],
    ['?to=1999', 'to', '1999'],
    ['?from=2020&to=2010', 'from', '2020'],
    [`?theme=${'x'.repeat(60)}`, 'theme', 'x'.repeat(40)],
    ['?theme=a%E2%80%AEb%00c', 'theme', 'a b c'],
  ])('refuses %s and keeps the printed view', (search, name, value) => {
    expect(readQuery(search, offer)).toEqual({ refused: [{ name, value }] });
  });

  test('refuses years that cannot be had, and obeys the rest', () => {
    expect(readQuery('?to=2012&from=2020&currency=usd', offer)).toEqual({
      view: 'currency=usd',
      refused: [{ name: 'from', value: '2020' }],
    });
  });

  test('refuses what a figure without controls cannot do', () => {
    expect(readQuery('?from=2012', { lang: 'en' }).refused).toEqual([
      { name: 'from', value: '2012' },
    ]);
  });

  test('hands on what later code will read, and nothing else', () => {
    expect(readQuery('?year=1999&theme=dark&x=1&layers=hubs', map)).toEqual({
      theme: 'dark',
      view: 'year=1999&layers=hubs',
      refused: [],
    });
  });

  test('never throws, and asks only for what the chart has, whatever the address holds', () => {
    const names = ['theme', 'lang', 'width', 'companies', 'scale', 'currency', 'from', 'to', 'x'];
    const good = ['dark', 'en', '400', 'jd', 'alibaba,jd', 'log', 'usd', '2012', '2020'];
    const value = fc.oneof(fc.constantFrom(...good), fc.string({ unit: 'binary' }), fc.string());
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 12 });
    const written = pairs.map((list) => new URLSearchParams(list).toString());
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (search) => {
        const { view = '', width = 240, refused } = readQuery(search, offer);
        expect(parseState(view, offer).problems).toEqual([]);
        expect(width).toBeGreaterThanOrEqual(240);
        expect(refused.length).toBeLessThanOrEqual(4);
        for (const { value: shown } of refused) {
          expect(Array.from(shown).length).toBeLessThanOrEqual(40);
          expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
