import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { billColumns, billSteps, type BillStep } from '../../../src/leads/billMeasures.ts';

const dataset = loadDataset();
const column = (step: BillStep, company: string, year: number) =>
  billColumns[step](dataset).find((each) => each.company === company && each.year === year);

describe('billColumns', () => {
  it.each(billSteps)(
    '%s › has one column a company and year, and a source for each value',
    (step) => {
      const columns = billColumns[step](dataset);
      const names = columns.map(({ company, year }) => `${company} ${String(year)}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { value, sources } of columns) if (value !== null) expect(sources).not.toEqual([]);
    },
  );

  it('take values from the rows', () => {
    expect(column('revenue', 'amazon', 2025)?.value).toBeCloseTo(716.924);
    expect(column('revenue', 'alibaba', 2026)?.value).toBeCloseTo(148.401);
    expect(column('profit', 'amazon', 2022)?.value).toBeCloseTo(-7.746);
    expect(column('people', 'alibaba', 2025)?.value).toBeCloseTo(124.32);
  });

  it('hold a gap where no figure is known between two that are', () => {
    expect(column('people', 'amazon', 2024)?.value).toBeNull();
    expect(column('festival', 'alibaba', 2023)?.value).toBeNull();
  });

  it('set a festival in November into the fiscal year that it falls in', () => {
    const { gmv } = dataset.row('shopping-festivals', 'singles-day-alibaba-2014');
    expect(column('festival', 'alibaba', 2015)?.value).toBeCloseTo((gmv ?? 0) / 1000);
  });
});
