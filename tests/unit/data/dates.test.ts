import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as dates from '../../../src/data/dates.ts';
import * as periods from '../../../src/data/periods.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);

const anyDate = fc
  .tuple(fc.integer({ min: -25_567, max: 47_481 }), fc.constantFrom(4, 7, 10))
  .map(([days, length]) => day(new Date(days * 86_400_000)).slice(0, length));

describe('isDate(text)', () => {
  test.each(['2018', '2018-05', '2018-05-31', '2024-02-29', '2000-02-29'])('%s', (text) => {
    expect(dates.isDate(text)).toBe(true);
  });

  // prettier-ignore
  test.each([
    '', '18', '2018-5', '2018-13', '2018-00', '2018-02-30', '2023-02-29', '1900-02-29',
    '2018-04-31', '2018-05-00', '2018-05-32', '2018-05-31T00:00', '31-05-2018', '2018/05/31',
    '1899', '2100', '0000', '2018-', ' 2018', '2018\n',
  ])('not %j', (text) => {
    expect(dates.isDate(text)).toBe(false);
  });
});

describe('dates', () => {
  test('keep their precision', () => {
    expect(['2018', '2018-05', '2018-05-31'].map(dates.precision)).toEqual([
      'year',
      'month',
      'day',
    ]);
    expect(dates.coarsest('2018-05-31', '2018')).toBe('year');
    expect(dates.coarsest('2018-05', '2018-05-31')).toBe('month');
  });

  test('have a first and a last day', () => {
    expect(['2024', '2024-02', '2024-02-10'].map((date) => day(dates.startOf(date)))).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-10',
    ]);
    expect(['2024', '2024-02', '2024-02-10'].map((date) => day(dates.endOf(date)))).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-10',
    ]);
  });

  test('are refused by name', () => {
    expect(() => dates.startOf('2023-02-29')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: date: must be YYYY, YYYY-MM or YYYY-MM-DD: 2023-02-29]`,
    );
  });

  test('sort by first day, the coarser first', () => {
    const sorted = ['2018', '2018-01', '2018-01-01', '2018-01-02', '2018-02', '2019'];
    expect(sorted.toReversed().toSorted(dates.compareDates)).toEqual(sorted);
  });

  test('sort with those that are missing last', () => {
    const sorted = ['2018', '2018-01', '2099-05', undefined];
    expect([sorted[3], sorted[2], sorted[0], sorted[1]].sort(dates.undatedLast)).toEqual(sorted);
    // `sort` never hands on a missing value, so that it says nothing of the function.
    expect(dates.undatedLast(undefined, '2099-05')).toBeGreaterThan(0);
    expect(dates.undatedLast('2018', undefined)).toBeLessThan(0);
    expect(dates.undatedLast(undefined, undefined)).toBe(0);
  });

  test('are before others only for certain', () => {
    expect(dates.isBefore('2018', '2019-01-01')).toBe(true);
    expect(dates.isBefore('2018', '2018-12-31')).toBe(false);
    expect(dates.isBefore('2018-05', '2018')).toBe(false);
  });

  test('compareDates and isBefore agree', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(dates.compareDates(a, b))).toBe(0 - Math.sign(dates.compareDates(b, a)));
        if (dates.isBefore(a, b)) expect(dates.compareDates(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-10', '2024-02-10', '2024-02-10'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2010/2019', '2010-01-01', '2019-12-31'],
    ['2011-01/2011-10', '2011-01-01', '2011-10-31'],
    ['2024-02-01/2024-02-29', '2024-02-01', '2024-02-29'],
  ])('%s is %s to %s', (period, start, end) => {
    expect(periods.isPeriod(period)).toBe(true);
    expect([periods.periodStart(period), periods.periodEnd(period)]).toEqual([start, end]);
  });

  test.each(['FY2018', 'FY2018-Q3', 'FY2018-H1'])('%s has no days of its own', (period) => {
    expect(periods.isPeriod(period) && periods.isFiscal(period)).toBe(true);
    expect(periods.periodEnd(period)).toBeUndefined();
  });

  // prettier-ignore
  test.each([
    '', '2024-Q5', '2024-Q0', '2024-H3', '2024Q1', 'FY18', 'FY2018-Q5', '2019/2018', '2018/2018',
    '2018/2019-01', '2018/2019/2020', '2018/', '/2018', '2018–2019', '2018-Q1/2018-Q2',
  ])('%j is none', (period) => {
    expect(periods.isPeriod(period)).toBe(false);
  });

  test('are refused by name', () => {
    expect(() => periods.periodEnd('2024-Q5')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: period: must be a period: 2024-Q5]`,
    );
  });

  test('sort by first day, the longer first, fiscal ones last', () => {
    const sorted = [
      '2017',
      '2018/2019',
      '2018',
      '2018-Q1',
      '2018-01',
      '2018-H2',
      'FY2017',
      'FY2018',
    ];
    expect(sorted.toReversed().toSorted(periods.comparePeriods)).toEqual(sorted);
  });
});
