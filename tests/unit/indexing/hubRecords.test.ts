import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/atlas/address.ts';
import { atlasData } from '../../../src/atlas/build.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { hubRecords } from '../../../src/indexing/hubRecords.ts';

const dataset = loadDataset();
const records = hubRecords(dataset, 'en');

test('hubRecords(dataset, locale) › has every hub once, by an address that chooses it', () => {
  const data = atlasData(dataset, 'en');
  const chosen = records.map(({ url }) => parseAddress(url.slice(url.indexOf('?')), data));
  expect(chosen.flatMap(({ faults }) => faults)).toEqual([]);
  expect(chosen.map(({ state }) => state.selected).toSorted()).toEqual(
    dataset.tables.hubs.map(({ id }) => `hubs/${id}`).toSorted(),
  );
});

test('hubRecords(dataset, locale) › can be found by town and country', () => {
  const liege = records.find(({ url }) => url.includes('cainiao-liege-ehub'));
  expect(liege?.content).toContain('Liège, Belgium');
});
