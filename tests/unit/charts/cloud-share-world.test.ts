import { describe, expect, it } from 'vitest';
import chart from '../../../src/charts/cloud-share-world.ts';
import { runsOf } from '../../../src/charts/cloudShareMarks.ts';
import { loadDataset } from '../../../src/data/load.ts';

const rows = chart.rows(loadDataset());
const of = (analyst: string, provider: string) =>
  rows.filter((row) => row.analyst === analyst && row.provider === provider);

describe('cloud-share-world', () => {
  it('rows(dataset) › keep the analysts apart', () => {
    expect([...new Set(rows.map(({ analyst }) => analyst))]).toEqual([
      'gartner',
      'synergy',
      'canalys',
    ]);
    for (const { analyst, measure } of rows) expect(measure.toLowerCase()).toContain(analyst);
  });

  it('rows(dataset) › leave out what is counted for several together', () => {
    expect(rows.map(({ provider }) => provider)).not.toContain('top-four');
  });

  it('runsOf(rows) › break where a year is missing', () => {
    const runs = runsOf(of('gartner', 'aws'));
    expect(runs.map((run) => run.map(({ period }) => period))).toEqual([
      ['2015', '2016'],
      ['2018'],
      ['2020', '2021', '2022', '2023'],
    ]);
  });

  it('runsOf(rows) › join no year to a quarter', () => {
    for (const run of runsOf(of('synergy', 'microsoft')))
      expect(new Set(run.map(({ period }) => period.length)).size).toBe(1);
  });
});
