import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/french-centres-by-year.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const rows = chart.rows(dataset);
const sites = (company: string, state: string) =>
  rows.filter((row) => row.company === company && row.state === state).map(({ site }) => site);

describe('french-centres-by-year', () => {
  it('rows(dataset) › count what Amazon opened, is building and gave up', () => {
    expect(sites('amazon', 'opened')).toHaveLength(12);
    expect(sites('amazon', 'announced')).toEqual([
      'amazon-colombier-saugnieu',
      'amazon-illiers-combray',
    ]);
    expect(sites('amazon', 'cancelled')).toEqual([
      'amazon-bretigny-2',
      'amazon-montbert',
      'amazon-fournes',
      'amazon-petit-couronne',
      'amazon-fontaine-belfort',
    ]);
  });

  it('rows(dataset) › set Alibaba’s few against them, offices left out', () => {
    expect(sites('alibaba', 'opened')).toEqual([]);
    expect(sites('alibaba', 'unconfirmed')).toHaveLength(2);
    expect(sites('alibaba', 'announced')).toHaveLength(3);
    expect(rows.some(({ kind }) => kind === 'office')).toBe(false);
  });

  it('rows(dataset) › place no site whose year is not known', () => {
    expect(rows.some(({ site }) => site === 'amazon-air-cdg')).toBe(false);
    expect(rows.every(({ year }) => Number.isInteger(year))).toBe(true);
  });
});
