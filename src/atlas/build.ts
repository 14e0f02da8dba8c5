import type { Dataset } from '../data/dataset.ts';
import type { Locale } from '../i18n/locales.ts';
import { textOrder } from '../i18n/textOrder.ts';
import { countriesOf } from './entryCountries.ts';
import { cloudEntries } from './entries/clouds.ts';
import { hubEntries } from './entries/hubs.ts';
import { leaderEntries } from './entries/leaders.ts';
import { marketplaceEntries } from './entries/marketplaces.ts';
import { routeEntries } from './entries/routes.ts';
import { groupKeys, groupOf } from './list.ts';
import {
  companyIds,
  type AtlasCountry,
  type AtlasData,
  type Entry,
  type LayerId,
} from './model.ts';

/** Within a country, what a reader looks for first. */
const listed: readonly LayerId[] = [
  'hubs',
  'clouds',
  'marketplaces',
  'leaders',
  'flights',
  'trains',
  'ships',
];

/**
 * All that the map shows, with the names of countries in a language. Entries come in the order of the
 * list: by the name of their country, then those of no one country, then routes; within each by layer,
 * company and name. For the build alone: it reads the shapes of the world.
 */
export function atlasData(dataset: Dataset, locale: Locale): AtlasData {
  const compare = textOrder(locale);
  const entries: readonly Entry[] = [
    ...hubEntries(dataset),
    ...cloudEntries(dataset),
    ...marketplaceEntries(dataset),
    ...leaderEntries(dataset),
    ...routeEntries(dataset),
  ];
  const named = new Set(entries.flatMap(countriesOf));
  const countries = dataset.tables.countries
    .filter(({ code }) => named.has(code))
    .map((row): AtlasCountry => {
      const { code, numeric, region } = row;
      return { code, numeric, region, name: row[`name_${locale}`] };
    })
    .toSorted((a, b) => compare(a.name, b.name) || order(a.code, b.code));
  const keys = groupKeys(countries);
  const place = (entry: Entry) => keys.indexOf(groupOf(entry));
  const sorted = entries.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      listed.indexOf(a.layer) - listed.indexOf(b.layer) ||
      companyIds.indexOf(a.company) - companyIds.indexOf(b.company) ||
      compare(a.name, b.name) ||
      order(a.id, b.id),
  );
  return { entries: sorted, countries, years: yearsOf(entries) };
}

function yearsOf(entries: readonly Entry[]): readonly [first: number, last: number] {
  const years = entries.flatMap((entry) => {
    if (entry.layer === 'leaders') return entry.year ?? [];
    return [entry.announced, entry.opened, entry.closed].flatMap((date) =>
      date === undefined ? [] : Number(date.slice(0, 4)),
    );
  });
  if (years.length === 0) throw new Error(`atlas: needs entries with dates: ${entries.length}`);
  return [Math.min(...years), Math.max(...years)];
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
