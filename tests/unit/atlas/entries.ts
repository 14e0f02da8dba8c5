import type { AtlasData, LeaderEntry, RouteEntry, SiteEntry } from '../../../src/atlas/model.ts';

/** A hub in Liège that works, with what differs. */
export function site(differs: Partial<SiteEntry> = {}): SiteEntry {
  return {
    id: 'hubs/liege',
    layer: 'hubs',
    company: 'alibaba',
    operator: 'cainiao',
    name: 'Cainiao eHub',
    kind: 'ehub',
    town: 'Liège',
    country: 'BE',
    at: [5.44, 50.64],
    precision: 'city',
    status: 'operating',
    sources: ['src-a'],
    ...differs,
  };
}

/** A marketplace of no one country. */
export const worldwideShop: SiteEntry = {
  id: 'marketplaces/all',
  layer: 'marketplaces',
  company: 'alibaba',
  operator: 'alibaba',
  name: 'AliExpress',
  kind: 'greenfield',
  precision: 'country',
  status: 'operating',
  sources: ['src-a'],
};

/** A flight from Hangzhou to Liège, with what differs. */
export function route(differs: Partial<RouteEntry> = {}): RouteEntry {
  return {
    id: 'routes/hangzhou-liege',
    layer: 'flights',
    company: 'alibaba',
    operator: 'cainiao',
    name: 'Hangzhou–Liège',
    from: 'Hangzhou',
    to: 'Liège',
    countries: ['CN', 'BE'],
    path: [
      [120.4, 30.2],
      [5.44, 50.64],
    ],
    status: 'operating',
    sources: ['src-a'],
    ...differs,
  };
}

/** The leader of Germany by a measure of 2021, with what differs. */
export function leader(differs: Partial<LeaderEntry> = {}): LeaderEntry {
  return {
    id: 'market-leaders/de',
    layer: 'leaders',
    company: 'amazon',
    operator: 'Amazon',
    name: 'Amazon',
    country: 'DE',
    at: [10.4, 51],
    measure: 'sales',
    sources: ['src-a'],
    ...differs,
  };
}

/** Data of these entries, in the years of the map. */
export function dataOf(...entries: AtlasData['entries']): AtlasData {
  return { entries, countries, years: [1995, 2026] };
}

const countries: AtlasData['countries'] = [
  { code: 'BE', numeric: '056', name: 'Belgium', region: 'Europe' },
  { code: 'CN', numeric: '156', name: '中国', region: 'Asia' },
  { code: 'DE', numeric: '276', name: 'Germany', region: 'Europe' },
  { code: 'PL', numeric: '616', name: 'Poland', region: 'Europe' },
];
