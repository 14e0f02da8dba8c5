import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasData } from '../../../src/atlas/build.ts';
import { facets } from '../../../src/atlas/facets.ts';
import { visibleEntries } from '../../../src/atlas/filter.ts';
import { initialState } from '../../../src/atlas/initialState.ts';
import { layersOfKinds } from '../../../src/atlas/kinds.ts';
import { layerIds, type AtlasData, type AtlasState } from '../../../src/atlas/model.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { dataOf, leader, route, site } from './entries.ts';
import { states } from './states.ts';

const real = atlasData(loadDataset(), 'en');
const small = dataOf(
  site({ opened: '2018' }),
  site({ id: 'hubs/lodz', kind: 'office', country: 'PL', company: 'amazon', status: 'lapsed' }),
  site({ id: 'marketplaces/pl', layer: 'marketplaces', kind: 'greenfield', country: 'PL' }),
  leader({ year: 2018 }),
  route({ opened: '2019' }),
);

function shown(differs: Partial<AtlasState>, data: AtlasData = small): string[] {
  const state = { ...initialState(data), layers: layerIds, ...differs };
  return visibleEntries(data, state).map(({ id }) => id);
}

describe('visibleEntries(data, state)', () => {
  test.each<[Partial<AtlasState>, string[]]>([
    [{ layers: [] }, []],
    [{ layers: ['flights'] }, ['routes/hangzhou-liege']],
    [{ companies: ['amazon'] }, ['hubs/lodz', 'market-leaders/de']],
    [{ layers: ['hubs'], stages: ['ended'] }, ['hubs/lodz']],
    [{ countries: ['CN'] }, ['routes/hangzhou-liege']],
    [{ countries: ['PL', 'DE'] }, ['hubs/lodz', 'marketplaces/pl', 'market-leaders/de']],
    [{ query: 'hangzhou' }, ['routes/hangzhou-liege']],
    [{ year: 2018 }, ['hubs/liege', 'market-leaders/de']],
  ])('shows for %j', (differs, ids) => {
    expect(shown(differs)).toEqual(ids);
  });

  test('sifts by a kind the layer that has it, and no other', () => {
    expect(shown({ kinds: ['office'] })).toEqual([
      ...['hubs/lodz', 'marketplaces/pl', 'market-leaders/de', 'routes/hangzhou-liege'],
    ]);
  });

  test('does not sift leaders by stage', () => {
    expect(shown({ stages: ['ended'] })).toEqual(['hubs/lodz', 'market-leaders/de']);
  });

  test('keeps the order of the data, and shows more for fewer filters', () => {
    fc.assert(
      fc.property(states(real), (state) => {
        const entries = visibleEntries(real, state);
        const places = entries.map((entry) => real.entries.indexOf(entry));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const wider = { ...state, companies: [], stages: [], query: '' };
        expect(new Set(entries).isSubsetOf(new Set(visibleEntries(real, wider)))).toBe(true);
      }),
    );
  });
});

describe('facets(data, state)', () => {
  test('counts what each choice alone would show, under all other filters', () => {
    fc.assert(
      fc.property(states(real), fc.nat(), (state, pick) => {
        const counts = facets(real, state);
        const show = (differs: Partial<AtlasState>) =>
          visibleEntries(real, { ...state, ...differs });
        expect(counts.shown).toBe(show({}).length);
        for (const [company, count] of Object.entries(counts.companies))
          expect(count).toBe(show({ companies: [company as 'amazon'] }).length);
        for (const [layer, count] of Object.entries(counts.layers))
          expect(count).toBe(show({ layers: [layer as 'hubs'] }).length);
        for (const [stage, count] of Object.entries(counts.stages)) {
          const entries = show({ stages: [stage as 'planned'] });
          expect(count).toBe(entries.filter(({ layer }) => layer !== 'leaders').length);
        }
        const [code, count] = [...counts.countries][pick % counts.countries.size]!;
        expect(count).toBe(show({ countries: [code] }).length);
      }),
      { numRuns: 40 },
    );
  });

  test('counts kinds under the filters of the others', () => {
    const state = { ...initialState(real), layers: layerIds };
    const alone = facets(real, state).kinds;
    expect(facets(real, { ...state, kinds: ['ehub'] }).kinds).toEqual(alone);
    expect([...alone.values()].reduce((sum, count) => sum + count, 0)).toBe(
      real.entries.filter((entry) => 'kind' in entry).length,
    );
  });

  test('tells how many undated entries the year leaves out, and none in the last', () => {
    const state = { ...initialState(small), layers: layerIds };
    expect(facets(small, { ...state, year: 2018 }).undated).toBe(2);
    expect(facets(small, { ...state, year: 2018, companies: ['amazon'] }).undated).toBe(1);
    expect(facets(small, state).undated).toBe(0);
  });
});

describe('layersOfKinds(data)', () => {
  test('orders by layer, then the commonest first', () => {
    expect([...layersOfKinds(small)]).toEqual([
      ['ehub', 'hubs'],
      ['office', 'hubs'],
      ['greenfield', 'marketplaces'],
    ]);
    expect([...layersOfKinds(real).keys()][0]).toBe('fulfilment-centre');
  });
});
