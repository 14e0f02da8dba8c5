import { describe, expect, test } from 'vitest';
import { atlasData } from '../../../src/atlas/build.ts';
import { listGroups } from '../../../src/atlas/list.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { dataOf, leader, route, site, worldwideShop } from './entries.ts';

describe('listGroups(entries, data)', () => {
  test('groups by country, then the world, then routes, and counts layers', () => {
    const data = dataOf(route(), worldwideShop, leader(), site({ country: 'DE' }), site());
    const groups = listGroups(data.entries, data);
    expect(groups.map(({ key, country, counts }) => [key, country?.name, counts])).toEqual([
      ['BE', 'Belgium', { hubs: 1 }],
      ['DE', 'Germany', { leaders: 1, hubs: 1 }],
      ['world', undefined, { marketplaces: 1 }],
      ['between', undefined, { flights: 1 }],
    ]);
  });

  test('lists every entry once, in the order of the data', () => {
    const data = atlasData(loadDataset(), 'en');
    const listed = listGroups(data.entries, data).flatMap(({ entries }) => entries);
    expect(listed.map(({ id }) => id)).toEqual(data.entries.map(({ id }) => id));
  });
});
