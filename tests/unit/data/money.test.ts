import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { amountInUsd, financialInUsd, seriesInUsd } from '../../../src/data/money.ts';
import { real } from './texts.ts';

const dataset = buildDataset(real);
const dollars = (id: string) => financialInUsd(dataset, dataset.row('financials', id));

describe('financialInUsd(dataset, row)', () => {
  test('takes the rate of the filing for the end of the fiscal year', () => {
    expect(dollars('alibaba-revenue-fy2025')?.rate).toBe('usd-cny-baba-fy2025');
    // 31 March 2024 was a Sunday and Good Friday before it.
    expect(dollars('alibaba-revenue-fy2024')?.rate).toBe('usd-cny-baba-fy2024');
    expect(dollars('alibaba-revenue-fy2014')?.rate).toBe('usd-cny-baba-prospectus-2014');
  });

  test('takes the average of the year that holds most of the fiscal year otherwise', () => {
    expect(dollars('alibaba-revenue-fy2015')?.rate).toBe('usd-cny-average-2014');
    // Of the prospectus's fiscal year, but not from the prospectus.
    expect(dollars('alibaba-revenue-cloud-fy2014')?.rate).toBe('usd-cny-average-2013');
    for (const row of dataset.tables.financials) {
      if (row.company !== 'jd' || row.currency !== 'CNY' || !row.period_label.startsWith('FY')) {
        continue;
      }
      const year = row.period_end.slice(0, 4);
      expect(financialInUsd(dataset, row)?.rate).toBe(`usd-cny-average-${year}`);
    }
  });

  test('agrees with the dollars that the filings print', () => {
    const printed = dataset.tables.financials.filter(
      ({ basis, company, currency }) =>
        basis === 'convenience-translation' && company === 'alibaba' && currency === 'USD',
    );
    expect(printed.length).toBeGreaterThan(8);
    for (const usd of printed) {
      const reported = dataset.tables.financials.filter(
        ({ company, metric, period_label, currency, basis }) =>
          company === usd.company &&
          metric === usd.metric &&
          period_label === usd.period_label &&
          currency === 'CNY' &&
          basis === 'reported',
      );
      const closest = reported
        .map((row) => Math.abs((financialInUsd(dataset, row)?.value ?? 0) / usd.value - 1))
        .toSorted((a, b) => a - b)[0];
      expect(closest, usd.id).toBeLessThan(0.001);
    }
  });

  test('leaves dollars as they are, and what is no money undefined', () => {
    expect(dollars('amazon-revenue-fy1997')).toEqual({ value: 147.787 });
    const staff = dataset.tables.financials.find(({ metric }) => metric === 'employees');
    expect(staff && financialInUsd(dataset, staff)).toBeUndefined();
  });
});

test('amountInUsd(dataset, value, currency, year)', () => {
  const { rate } = dataset.row('fx', 'usd-eur-average-2019');
  expect(amountInUsd(dataset, 100, 'EUR', 2019)).toEqual({
    value: 100 / rate,
    rate: 'usd-eur-average-2019',
  });
  expect(amountInUsd(dataset, 100, 'USD', 1950)).toEqual({ value: 100 });
  expect(amountInUsd(dataset, 100, 'EUR', 1950)).toBeUndefined();
  expect(amountInUsd(dataset, 100, 'PLN', 2019)).toBeUndefined();
});

test('seriesInUsd(dataset, row)', () => {
  const base = dataset.tables.series.find(({ unit }) => unit === 'money');
  if (base === undefined) throw new Error('series: no row is money');
  const row = { ...base, value: 75, scale: 'million', currency: 'EUR' } as const;
  const { rate } = dataset.row('fx', 'usd-eur-average-2018');
  expect(seriesInUsd(dataset, { ...row, period: '2018-12-05' })).toEqual({
    value: 75e6 / rate,
    rate: 'usd-eur-average-2018',
  });
  expect(seriesInUsd(dataset, { ...row, currency: 'USD', period: '2010/2019' })).toEqual({
    value: 75e6,
  });
  expect(seriesInUsd(dataset, { ...row, period: '2010/2019' })).toBeUndefined();
  expect(seriesInUsd(dataset, { ...row, period: 'FY2018' })).toBeUndefined();
  expect(seriesInUsd(dataset, { ...row, currency: undefined })).toBeUndefined();
});
