import { expect, test } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { readDataFiles } from '../../../src/render/dataFiles.ts';
import { manyfoldData } from '../../bench/manyfoldData.ts';

const { tables: texts } = readDataFiles();

test('manyfoldData(texts, times) › makes sound tables of so many times the rows', () => {
  const once = buildDataset(texts).tables;
  const thrice = buildDataset(manyfoldData(texts, 3)).tables;
  expect(thrice.countries).toEqual(once.countries);
  for (const table of ['sources', 'hubs', 'routes', 'places', 'series', 'financials'] as const) {
    expect(thrice[table].slice(0, once[table].length), table).toEqual(once[table]);
    expect(thrice[table], table).toHaveLength(3 * once[table].length);
  }
});

test('manyfoldData(texts, times) › leaves all as it is for one time', () => {
  expect(buildDataset(manyfoldData(texts, 1)).tables).toEqual(buildDataset(texts).tables);
});
