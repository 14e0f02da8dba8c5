import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { datum } from '../../../src/facts/datum.ts';

const dataset = loadDataset();

describe('datum(dataset, address)', () => {
  it('reads a cell with its unit and its sources', () => {
    const jobs = datum(dataset, 'hubs/cainiao-liege-ehub/jobs');
    const row = dataset.row('hubs', 'cainiao-liege-ehub');
    expect(jobs.value).toEqual({ kind: 'number', value: row.jobs, unit: 'jobs' });
    expect(jobs.sources).toEqual(row.sources);
    expect(jobs.key).toBe('hubs-cainiao-liege-ehub-jobs');
    expect(jobs.cells).toEqual([{ table: 'hubs', id: 'cainiao-liege-ehub', field: 'jobs' }]);
  });

  it('scales a measurement to plain units', () => {
    const scaled = dataset.tables.series.find(({ scale }) => scale === 'billion');
    expect.assert(scaled !== undefined);
    const { value } = datum(dataset, `series/${scaled.id}/value`);
    expect(value).toMatchObject({ value: Number(`${String(scaled.value)}e9`) });
  });

  it('reads money of the accounts in plain units of its currency', () => {
    const row = dataset.tables.financials.find(({ unit }) => unit === 'millions');
    expect.assert(row !== undefined);
    expect(datum(dataset, `financials/${row.id}/value`).value).toEqual({
      kind: 'money',
      value: Number(`${String(row.value)}e6`),
      currency: row.currency,
    });
  });

  it('reads a date as a date', () => {
    expect(datum(dataset, 'hubs/cainiao-liege-ehub/opened').value).toEqual({
      kind: 'date',
      value: '2021-11-08',
    });
  });

  it.each([
    ['hubs/cainiao-liege-ehub', 'fact: must be written table/row/column: hubs/cainiao-liege-ehub'],
    ['hub/cainiao-liege-ehub/jobs', 'fact: no such table: hub/cainiao-liege-ehub/jobs'],
    ['hubs/cainiao-luik/jobs', 'data/hubs.csv: no row has this id: cainiao-luik'],
    [
      'hubs/cainiao-liege-ehub/closed',
      'hubs/cainiao-liege-ehub/closed: no such column, or the cell is empty',
    ],
  ])('names what is wrong with %s', (address, message) => {
    expect(() => datum(dataset, address)).toThrow(message);
  });
});
