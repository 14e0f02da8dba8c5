import { describe, expect, it } from 'vitest';
import { writeValue, type WriteStyle } from '../../../src/facts/write.ts';
import type { Value } from '../../../src/facts/value.ts';
import { formatter } from '../../../src/i18n/format.ts';

const english = formatter('en');

describe('writeValue(value, format, style)', () => {
  it.each<[Value, WriteStyle | undefined, string]>([
    [{ kind: 'number', value: 30000, unit: 'm2' }, undefined, '30,000\u00a0m²'],
    [{ kind: 'number', value: 276, unit: 'jobs' }, undefined, '276\u00a0jobs'],
    [{ kind: 'number', value: 1, unit: 'jobs' }, undefined, '1\u00a0job'],
    [{ kind: 'number', value: 1.35e9, unit: 'parcels' }, undefined, '1.35 billion\u00a0parcels'],
    [{ kind: 'number', value: 276, unit: 'jobs' }, 'number', '276'],
    [{ kind: 'number', value: 8, unit: 'sites' }, 'words', 'eight'],
    [{ kind: 'number', value: 13 }, 'words', '13'],
    [{ kind: 'number', value: 3.14159 }, undefined, '3.14'],
    [{ kind: 'number', value: 8967.1234, unit: 'km' }, undefined, '8,967\u00a0km'],
    [{ kind: 'percent', value: 30.667 }, undefined, '30.7%'],
    [{ kind: 'percent', value: 30.667 }, 'number', '30.7'],
    [{ kind: 'money', value: 75e6, currency: 'EUR' }, undefined, '€75 million'],
    [{ kind: 'money', value: -2.5e9, currency: 'USD' }, undefined, '−US$2.5 billion'],
    [{ kind: 'money', value: 158.273e9, currency: 'CNY' }, undefined, 'RMB\u00a0158.3 billion'],
    [{ kind: 'date', value: '2021-11-08' }, undefined, '8 November 2021'],
    [{ kind: 'date', value: '2021-11' }, undefined, 'November 2021'],
    [{ kind: 'date', value: '2021' }, 'month', '2021'],
    [{ kind: 'date', value: '2021-11-08' }, 'month', 'November 2021'],
    [{ kind: 'date', value: '2021-11-08' }, 'year', '2021'],
    [{ kind: 'date', value: '2021-11-08' }, 'day-month', '8 November'],
    [{ kind: 'period', value: '2024-H2' }, undefined, 'second half of 2024'],
    [{ kind: 'period', value: 'FY2018' }, undefined, 'fiscal 2018'],
    [{ kind: 'period', value: 'FY2018-Q3' }, undefined, 'third quarter of fiscal 2018'],
    [{ kind: 'period', value: '2021-01/2021-11' }, undefined, 'January 2021 to November 2021'],
    [{ kind: 'span', months: 42, days: 3, precision: 'day' }, undefined, '3 years and 6 months'],
    [{ kind: 'span', months: 36, precision: 'year' }, undefined, 'about 3 years'],
    [{ kind: 'span', months: 1, precision: 'month' }, undefined, '1 month'],
    [{ kind: 'span', months: 0, days: 20, precision: 'day' }, undefined, '20 days'],
    [{ kind: 'text', value: 'Liège' }, undefined, 'Liège'],
  ])('%j as %s', (value, style, text) => {
    expect(writeValue(value, english, style)).toBe(text);
  });

  it('refuses a style that does not suit the kind', () => {
    expect(() => writeValue({ kind: 'date', value: '2021' }, english, 'words')).toThrow(
      "fact: a date can't be written as: words",
    );
    expect(() => writeValue({ kind: 'percent', value: 2 }, english, 'month')).toThrow(
      "fact: a percent can't be written as: month",
    );
  });
});
