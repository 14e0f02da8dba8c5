import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/atlas/address.ts';
import { plainView } from '../../../src/atlas/addressView.ts';
import { initialState } from '../../../src/atlas/initialState.ts';
import type { AtlasState } from '../../../src/atlas/model.ts';
import { worldView } from '../../../src/geo/viewPresets.ts';
import { dataOf, site } from './entries.ts';
import { states } from './states.ts';

const data = dataOf(site(), site({ id: 'hubs/lodz', kind: 'office', country: 'PL' }));
const initial = initialState(data);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<script>alert(1)</script>', '%E0%A4%A', '\ud800', '3000', '-0,-0,1', '1e99,0,2'),
);
const names = ['layers', 'company', 'kind', 'state', 'country', 'q', 'year', 'at', 'pick'];
const anyQuery = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), anyText))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

describe('parseAddress(query, data)', () => {
  test('reads every choice', () => {
    const query =
      '?layers=hubs,flights&company=alibaba&kind=ehub&state=operating,planned&country=be,pl' +
      '&q=li%C3%A8ge+hub&year=2018&at=50.64,5.44,8&pick=hubs/liege';
    expect(parseAddress(query, data)).toEqual({
      state: {
        layers: ['flights', 'hubs'],
        companies: ['alibaba'],
        kinds: ['ehub'],
        stages: ['planned', 'operating'],
        countries: ['BE', 'PL'],
        query: 'liège hub',
        year: 2018,
        view: { lat: 50.64, lon: 5.44, zoom: 8 },
        selected: 'hubs/liege',
      },
      faults: [],
    });
  });

  test.each(['', '?', 'utm_source=letter&fbclid=1'])(
    'takes "%s" for the initial state',
    (query) => {
      expect(parseAddress(query, data)).toEqual({ state: initial, faults: [] });
    },
  );

  test.each<[string, Partial<AtlasState>, string[]]>([
    ['layers=', {}, ['']],
    ['layers=none', { layers: [] }, []],
    ['layers=moon', {}, ['moon']],
    ['layers=moon,hubs', { layers: ['hubs'] }, ['moon']],
    ['company=ebay,jd', { companies: ['jd'] }, ['ebay']],
    ['kind=constructor', {}, ['constructor']],
    ['state=__proto__', {}, ['__proto__']],
    ['country=be,xx', { countries: ['BE'] }, ['xx']],
    ['year=3000', {}, ['3000']],
    ['year=1', {}, ['1']],
    ['year=1900', { year: 1995 }, ['1900']],
    ['year=2018.5', {}, ['2018.5']],
    ['at=1,2', {}, ['1,2']],
    ['at=NaN,Infinity,2', {}, ['NaN,Infinity,2']],
    ['at=10,20,900', { view: { lat: 10, lon: 20, zoom: 64 } }, ['10,20,900']],
    ['pick=hubs/atlantis', {}, ['hubs/atlantis']],
    ['year=2018&year=2019', { year: 2018 }, ['2019']],
  ])('puts %s right and says so', (query, differs, values) => {
    const { state, faults } = parseAddress(query, data);
    expect(state).toEqual({ ...initial, ...differs });
    expect(faults.map(({ value }) => value)).toEqual(values);
  });

  test('names the parameter and cuts its value to 40 characters', () => {
    const { faults } = parseAddress(`pick=${'😀'.repeat(50)}`, data);
    expect(faults).toEqual([{ param: 'pick', value: '😀'.repeat(40) }]);
  });

  test('never throws, and what it makes of any text reads back the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyQuery), (query) => {
        const { state, faults } = parseAddress(query, data);
        for (const { value } of faults) expect(Array.from(value).length).toBeLessThanOrEqual(40);
        for (const number of [state.year, state.view.lon, state.view.lat, state.view.zoom])
          expect(number).toSatisfy(Number.isFinite);
        expect(parseAddress(formatAddress(state, data), data)).toEqual({ state, faults: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatAddress(state, data)', () => {
  test('is empty for the initial state', () => {
    expect(formatAddress(initial, data)).toBe('');
  });

  test('writes only what differs, as it would be typed', () => {
    const state: AtlasState = {
      ...initial,
      layers: ['hubs', 'flights'],
      countries: ['PL', 'BE'],
      query: 'łódź & co',
      view: { lat: 50.64321, lon: 5.4, zoom: 8.004 },
    };
    expect(formatAddress(state, data)).toBe(
      'layers=flights,hubs&country=be,pl&q=%C5%82%C3%B3d%C5%BA+%26+co&at=50.643,5.4,8',
    );
  });

  test('names with an entry the whole world too, since to an entry alone the map goes', () => {
    expect(formatAddress({ ...initial, selected: 'hubs/liege' }, data)).toBe(
      'at=8,10,1.12&pick=hubs/liege',
    );
  });

  test('is read back by parseAddress', () => {
    fc.assert(
      fc.property(states(data), (state) => {
        expect(parseAddress(formatAddress(state, data), data)).toEqual({ state, faults: [] });
      }),
    );
  });

  test('never throws, and writes nothing that would need escaping', () => {
    const any = fc.record({
      layers: fc.constant(initial.layers),
      companies: fc.array(anyText),
      kinds: fc.array(anyText),
      stages: fc.array(anyText),
      countries: fc.array(anyText),
      query: anyText,
      year: fc.double(),
      view: fc.record({ lon: fc.double(), lat: fc.double(), zoom: fc.double() }),
      selected: anyText,
    }) as unknown as fc.Arbitrary<AtlasState>;
    fc.assert(
      fc.property(any, (state) => {
        const address = formatAddress(state, data);
        expect(address).toMatch(/^[\w\-.,/=&%+*]*$/);
        expect(parseAddress(address, data).faults).toEqual([]);
      }),
    );
  });
});

describe('plainView(view)', () => {
  test('takes what is no number for the whole world', () => {
    expect(plainView({ lon: NaN, lat: 1, zoom: 2 })).toEqual(worldView);
  });

  test('changes nothing the second time', () => {
    const numbers = fc.record({ lon: fc.double(), lat: fc.double(), zoom: fc.double() });
    fc.assert(
      fc.property(numbers, (view) => {
        expect(plainView(plainView(view))).toEqual(plainView(view));
      }),
    );
  });
});
