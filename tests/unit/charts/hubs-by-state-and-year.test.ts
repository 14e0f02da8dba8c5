import { describe, expect, it } from 'vitest';
import { hubsOf } from '../../../src/charts/hubYearRows.ts';
import chart from '../../../src/charts/hubs-by-state-and-year.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);
const at = (company: string, year: number) =>
  rows.find((row) => row.company === company && row.year === year);

describe('hubs-by-state-and-year', () => {
  it('rows(dataset) › begin with each company’s first dated opening', () => {
    expect(rows[0]).toMatchObject({ company: 'amazon', year: 1997 });
    expect(rows.find(({ company }) => company === 'alibaba')?.year).toBe(2016);
  });

  it('rows(dataset) › count a hub of a bought shop from the purchase on', () => {
    const lazada = hubsOf('alibaba', dataset).find(({ id }) => id === 'lazada-surabaya');
    expect(lazada?.opened).toBe(dataset.row('marketplaces', 'lazada-id').launched);
  });

  it('rows(dataset) › end with the last whole year', () => {
    expect(at('amazon', 2025)).toMatchObject({ operating: 82, unsure: 6 });
    expect(at('alibaba', 2025)).toMatchObject({ operating: 20, unsure: 7 });
    expect(rows.some(({ year }) => year > 2025)).toBe(false);
  });

  it('rows(dataset) › count a closed hub up to the year before its end', () => {
    const [before, after] = [at('amazon', 2024), at('amazon', 2025)];
    expect(after?.operating).toBeLessThan(before?.operating ?? 0);
  });

  it('figures(rows) › tell how many have no date', () => {
    expect(chart.figures(rows, dataset, formatter('en'))).toMatchObject({
      amazonThen: '27',
      amazonUndated: 'seven',
      alibabaUndated: 'eight',
    });
  });
});
