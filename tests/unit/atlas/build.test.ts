import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countryAnchor } from '../../../src/atlas/anchors.ts';
import { atlasData } from '../../../src/atlas/build.ts';
import { countriesOf } from '../../../src/atlas/entryCountries.ts';
import { groupKeys, groupOf } from '../../../src/atlas/list.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const data = atlasData(dataset, 'en');
const layer = (id: string) => data.entries.filter((entry) => entry.layer === id);

describe('atlasData(dataset, locale)', () => {
  test('has an entry for every row that the map shows', () => {
    const { tables } = dataset;
    expect(layer('hubs')).toHaveLength(tables.hubs.length);
    expect(layer('clouds')).toHaveLength(tables['cloud-regions'].length);
    expect(layer('marketplaces')).toHaveLength(tables.marketplaces.length);
    const routes = [...layer('flights'), ...layer('trains'), ...layer('ships')];
    expect(routes).toHaveLength(tables.routes.length);
  });

  test('names each entry once, by table and row', () => {
    const ids = data.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const [table, row] = id.split('/');
      expect(dataset.find(table as 'hubs', row ?? '')).toBeDefined();
    }
  });

  test('names every country that an entry is in, and no other, by name', () => {
    const named = new Set(data.entries.flatMap(countriesOf));
    expect(new Set(data.countries.map(({ code }) => code))).toEqual(named);
    const names = data.countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
  });

  test('orders entries as the list does', () => {
    const keys = groupKeys(data.countries);
    const places = data.entries.map((entry) => keys.indexOf(groupOf(entry)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('spans the years of its dates', () => {
    expect(data.years[0]).toBeLessThanOrEqual(1995);
    expect(data.years[1]).toBeGreaterThanOrEqual(2026);
  });

  test('puts a hub without a town at its country’s anchor', () => {
    const hub = data.entries.find(({ id }) => id === 'hubs/jd-vietnam');
    const at = countryAnchor(dataset.row('countries', 'VN'));
    expect(hub).toMatchObject({ precision: 'country', at });
  });

  test('puts a worldwide marketplace nowhere', () => {
    const shop = data.entries.find(({ id }) => id === 'marketplaces/aliexpress-global');
    expect(shop).not.toHaveProperty('at');
    expect(shop).not.toHaveProperty('country');
  });
});

describe('countryAnchor(country)', () => {
  const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);

  test.each(data.countries.map((country) => [country.code, country] as const))(
    'stands inside %s',
    (_, country) => {
      const [lon, lat] = countryAnchor(country);
      const shapes = features.filter(({ id }) => id === country.numeric);
      expect(shapes.some((shape) => geoContains(shape, [lon, lat]))).toBe(true);
    },
  );

  test('names a country without a shape', () => {
    expect(() => countryAnchor({ code: 'GP', numeric: '312' })).toThrow(
      'anchors: country has no shape: GP',
    );
  });
});
