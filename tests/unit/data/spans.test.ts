import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, monthsBetween, spanBetween, yearsBetween } from '../../../src/data/spans.ts';

// Days from 1990 to 2040, as integers: they shrink faster than dates do.
const anyDay = fc
  .integer({ min: 7305, max: 25_932 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('spanBetween(from, to)', () => {
  test.each([
    ['2018-05-31', '2021-11-08', { months: 41, days: 8, precision: 'day' }],
    ['2018-01-31', '2018-02-28', { months: 1, days: 0, precision: 'day' }],
    ['2018-01-31', '2018-03-01', { months: 1, days: 1, precision: 'day' }],
    ['2020-02-29', '2021-02-28', { months: 12, days: 0, precision: 'day' }],
    ['2018-05-31', '2018-05-31', { months: 0, days: 0, precision: 'day' }],
    ['2018-05', '2021-11-08', { months: 42, precision: 'month' }],
    ['2018-05-31', '2018-05', { months: 0, precision: 'month' }],
    ['2018', '2021-11-08', { months: 36, precision: 'year' }],
  ])('%s to %s', (from, to, span) => {
    expect(spanBetween(from, to)).toEqual(span);
  });

  test('does not run backwards', () => {
    expect(() => spanBetween('2018-05-31', '2018-05-30')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: spanBetween: must not end before it begins: 2018-05-31 to 2018-05-30]`,
    );
    expect(() => spanBetween('2018-05', '2018-04-30')).toThrow('must not end before it begins');
    expect(() => spanBetween('2018', '2017-12-31')).toThrow('must not end before it begins');
  });

  test('lies within the bounds', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(4, 7, 10), (a, b, length) => {
        const [from = '', to = ''] = [a, b].toSorted();
        const { months, days, precision } = spanBetween(from.slice(0, length), to);
        const { least, most } = monthsBetween(from.slice(0, length), to);
        expect(precision).toBe({ 4: 'year', 7: 'month', 10: 'day' }[length]);
        expect(days === undefined).toBe(length < 10);
        if (length < 10) {
          // A count of calendar months or years may pass by up to one what has wholly gone by.
          expect(months).toBeGreaterThanOrEqual(least);
          expect(months).toBeLessThanOrEqual(most + 1);
        } else expect([months, months]).toEqual([least, most]);
      }),
    );
  });
});

describe('bounds', () => {
  test('hold every day that a date can mean', () => {
    expect(daysBetween('2018-05-31', '2018-06-30')).toEqual({ least: 30, most: 30 });
    expect(daysBetween('2018-05', '2018-06-30')).toEqual({ least: 30, most: 60 });
    expect(monthsBetween('2018', '2021-11')).toEqual({ least: 34, most: 46 });
    expect(yearsBetween('2018', '2021-11')).toEqual({ least: 2, most: 3 });
    expect(yearsBetween('2018-01-09', '2026-06-26')).toEqual({ least: 8, most: 8 });
  });

  test('count back as they count on', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        for (const between of [daysBetween, monthsBetween, yearsBetween]) {
          const { least, most } = between(a, b);
          expect(least).toBe(most);
          expect(between(b, a).least).toBe(0 - least);
        }
      }),
    );
  });

  test('widen as dates lose precision', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(4, 7), (a, b, length) => {
        for (const between of [daysBetween, monthsBetween, yearsBetween]) {
          const { least, most } = between(a.slice(0, length), b.slice(0, length));
          expect(between(a, b).least).toBeGreaterThanOrEqual(least);
          expect(between(a, b).most).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
