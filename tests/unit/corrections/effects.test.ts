import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { datasetWith } from '../../../src/corrections/datasetWith.ts';
import { Effects } from '../../../src/corrections/effects.ts';
import { marksOf } from '../../../src/corrections/marks.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Row } from '../../../src/data/tables.ts';

const dataset = loadDataset();
const jobs = { table: 'hubs', row: 'cainiao-liege-ehub', field: 'jobs' };
const change = { ...jobs, before: '267', after: '276' };

describe('datasetWith(dataset, change, side)', () => {
  test('holds the cell as it was, in its table and by its key', () => {
    const before = datasetWith(dataset, change, 'before');
    expect(before?.row('hubs', jobs.row).jobs).toBe(267);
    expect(before?.tables.hubs.find(({ id }) => id === jobs.row)?.jobs).toBe(267);
    expect(before?.tables.hubs).toHaveLength(dataset.tables.hubs.length);
    expect(datasetWith(dataset, jobs, 'before')?.row('hubs', jobs.row).jobs).toBeUndefined();
  });

  test('holds a row that was removed, and is without it after', () => {
    const { sources, ...cells } = dataset.row('series', 'eu-parcels-2025');
    const before = JSON.stringify({
      ...cells,
      value: String(cells.value),
      id: 'gone',
      sources: sources.join(';'),
    });
    const removal = { table: 'series', row: 'gone', before };
    expect(datasetWith(dataset, removal, 'before')?.find('series', 'gone')?.value).toBe(
      cells.value,
    );
    expect(datasetWith(dataset, removal, 'after')?.find('series', 'gone')).toBeUndefined();
  });

  test('knows nothing of what its table no longer has', () => {
    expect(datasetWith(dataset, { ...change, before: 'many' }, 'before')).toBeUndefined();
    expect(datasetWith(dataset, { ...change, field: 'ships' }, 'before')).toBeUndefined();
    expect(datasetWith(dataset, { table: 'ships' }, 'before')).toBeUndefined();
  });
});

describe('new Effects(dataset, change)', () => {
  test('names the charts that drew something else, and the rows', () => {
    const area = { ...jobs, field: 'area_m2', before: '32000', after: '30000' };
    const effects = new Effects(dataset, area).charts(charts);
    expect(effects.map(({ id }) => id)).toContain('liege-promised-and-built');
    expect(effects.map(({ id }) => id)).not.toContain('singles-day');
    const rows = effects.find(({ id }) => id === 'liege-promised-and-built')?.rows ?? [];
    expect(rows).toHaveLength(1);
  });

  test('tells of facts that are that cell or are made from it', () => {
    const effects = new Effects(dataset, change);
    expect(effects.isFactChanged({ of: 'hubs/cainiao-liege-ehub/jobs' })).toBe(true);
    expect(effects.isFactChanged({ figure: 'liege-area-share' })).toBe(false);
    const area = { ...jobs, field: 'area_m2', before: '32000', after: '30000' };
    expect(new Effects(dataset, area).isFactChanged({ figure: 'liege-area-share' })).toBe(true);
  });

  test('finds nothing where a note was reworded', () => {
    const note = dataset.row('hubs', jobs.row).note ?? '';
    const reworded = { ...jobs, field: 'note', before: 'Other words.', after: note };
    expect(new Effects(dataset, reworded).charts(charts)).toEqual([]);
  });
});

describe('marksOf(dataset, place)', () => {
  const entry: Row<'corrections'> = {
    ...change,
    id: 'a',
    date: '2026-12-01',
    reason: 'R',
    noticed_by: 'N',
  };
  const doubt: Row<'challenges'> = {
    ...{ id: 'c', datum: 'hubs/cainiao-liege-ehub/jobs', value: '276', forum: 'reddit' },
    ...{ thread: 'https://example.org/', opened_on: '2026-12-03', state: 'open' },
  };
  const corrected: Row<'challenges'> = { ...doubt, id: 'd', state: 'corrected', correction: 'a' };
  const tables = {
    ...dataset.tables,
    corrections: [entry, { ...entry, id: 'b', date: '2026-12-02' }],
    challenges: [doubt, corrected],
  };
  const ids = (field?: string) =>
    marksOf({ tables }, { table: 'hubs', id: jobs.row, ...(field && { field }) }).map(
      (mark) => mark.entry.id,
    );

  test('are the last correction of a cell and the challenges that led to none', () => {
    expect(ids('jobs')).toEqual(['c', 'b']);
    expect(ids()).toEqual(['c', 'b']);
    expect(ids('area_m2')).toEqual([]);
    expect(marksOf({ tables }, { table: 'hubs', id: 'cainiao-liege' })).toEqual([]);
  });
});
