import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';

/** The rows of every table that name a country, in the order of their tables. */
export interface CountryRows {
  readonly hubs: readonly Row<'hubs'>[];
  readonly marketplaces: readonly Row<'marketplaces'>[];
  readonly 'cloud-regions': readonly Row<'cloud-regions'>[];
  /** routes that begin, end or pass a named town here */
  readonly routes: readonly Row<'routes'>[];
  readonly 'market-leaders': readonly Row<'market-leaders'>[];
  readonly events: readonly Row<'events'>[];
  readonly policy: readonly Row<'policy'>[];
  readonly promises: readonly Row<'promises'>[];
  /** measurements of the country or of a part of it */
  readonly series: readonly Row<'series'>[];
}

/** What the data hold of a country; all lists are empty where it is nothing. */
export function countryRows(dataset: Dataset, code: string): CountryRows {
  const { tables } = dataset;
  const isHere = ({ country }: { readonly country?: string | undefined }) => country === code;
  const isPartHere = (place: string) => countryOfPlace(place) === code;
  return {
    hubs: tables.hubs.filter(isHere),
    marketplaces: tables.marketplaces.filter(isHere),
    'cloud-regions': tables['cloud-regions'].filter(isHere),
    routes: tables.routes.filter((route) => routeCountries(dataset, route).includes(code)),
    'market-leaders': tables['market-leaders'].filter(isHere),
    events: tables.events.filter(({ country = [] }) => country.includes(code)),
    policy: tables.policy.filter(({ jurisdiction }) => jurisdiction.some(isPartHere)),
    promises: tables.promises.filter(({ country = [] }) => country.includes(code)),
    series: tables.series.filter(({ region }) => region !== undefined && isPartHere(region)),
  };
}

/** The countries of a route's ends and of the towns it passes, each once. */
export function routeCountries(dataset: Dataset, route: Row<'routes'>): string[] {
  const passed = (route.via ?? []).map((name) => dataset.row('places', name).country);
  const all = [route.origin_country, ...passed, route.destination_country];
  return [...new Set(all.filter((code) => code !== undefined))];
}

/** The countries of which any table but their own list holds a row, by code. */
export function touchedCountries(dataset: Dataset): string[] {
  const { tables } = dataset;
  const named = new Set<string | undefined>([
    ...tables.hubs.map(({ country }) => country),
    ...tables.marketplaces.map(({ country }) => country),
    ...tables['cloud-regions'].map(({ country }) => country),
    ...tables['market-leaders'].map(({ country }) => country),
    ...tables.routes.flatMap((route) => routeCountries(dataset, route)),
    ...tables.events.flatMap(({ country = [] }) => country),
    ...tables.promises.flatMap(({ country = [] }) => country),
    ...tables.policy.flatMap(({ jurisdiction }) => jurisdiction.map(countryOfPlace)),
    ...tables.series.flatMap(({ region }) => (region === undefined ? [] : countryOfPlace(region))),
  ]);
  return tables.countries.map(({ code }) => code).filter((code) => named.has(code));
}

/** `IN-MH`, a part of India, counts to `IN`; regions such as `EU` to no country that has a row. */
function countryOfPlace(place: string): string {
  return /^[A-Z]{2}-/.test(place) ? place.slice(0, 2) : place;
}
