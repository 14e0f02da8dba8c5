import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { figure } from '../../../src/facts/figure.ts';

const dataset = loadDataset();
const number = (name: string) => {
  const { value } = figure(dataset, name);
  if (!('value' in value) || typeof value.value !== 'number') throw new Error(`no number: ${name}`);
  return value.value;
};
const millions = (id: string) => dataset.row('financials', id).value;

describe('figure(dataset, name) of the bill', () => {
  it('sets losses abroad against profits, each year once and as first reported', () => {
    const { cells } = figure(dataset, 'bill-abroad-balance');
    const years = cells.map(({ id }) => dataset.row('financials', id));
    expect(new Set(years.map(({ period_end }) => period_end)).size).toBe(years.length);
    expect(years.every(({ basis }) => basis === 'reported')).toBe(true);
    const balance = years.reduce((total, { value }) => total + value, 0);
    expect(number('bill-abroad-balance')).toBeCloseTo(-balance * 1e6, -8);
    expect(number('bill-abroad-loss-years')).toBe(years.filter(({ value }) => value < 0).length);
  });

  it('tells a loss without its sign', () => {
    expect(number('abroad-loss-2022')).toBe(
      -millions('amazon-operating-income-international-fy2022') * 1e6,
    );
  });

  it('adds shipping and fulfilment before it sets them against revenue', () => {
    const delivery =
      millions('amazon-shipping-costs-fy2023') + millions('amazon-fulfillment-expense-fy2023');
    expect(number('delivery-share-2023')).toBeCloseTo(
      (delivery / millions('amazon-revenue-fy2023')) * 100,
    );
  });

  it('holds what prose says of least and most', () => {
    const years = Array.from({ length: 27 }, (_, index) => 1997 + index);
    const share = (year: number) =>
      (millions(`amazon-shipping-costs-fy${String(year)}`) +
        millions(`amazon-fulfillment-expense-fy${String(year)}`)) /
      millions(`amazon-revenue-fy${String(year)}`);
    const shares = years.map(share);
    expect(Math.min(...shares)).toBe(share(2009));
    expect(Math.max(...shares)).toBe(share(2022));
    expect(number('cloud-share-of-income-2025')).toBeGreaterThan(50);
    expect(number('revenue-ratio-2022')).toBeLessThan(number('revenue-ratio-2026'));
  });
});
