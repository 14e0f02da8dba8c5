import { countryName } from '../../facts/cellText.ts';
import {
  countryRows,
  touchedCountries,
  type CountryRows,
} from '../../facts/country/countryRows.ts';
import type { ProfileReading } from './profileReading.ts';
import { textOrder } from '../../i18n/textOrder.ts';

/** A country in the list of all. */
export interface CountryItem {
  readonly code: string;
  readonly name: string;
  /** what the data hold of it, counted: "5 sites, 2 marketplaces" */
  readonly holds: string;
}

/** The countries of a region of the world. */
export interface CountryGroup {
  readonly region: string;
  readonly countries: readonly CountryItem[];
}

// What a reader looks for first; of the rest only where there is none of these.
const first = ['hubs', 'marketplaces', 'cloud-regions', 'routes'] as const;

/** All countries that the data touch, by region and name. */
export function countryIndex(reading: ProfileReading): CountryGroup[] {
  const { dataset, format } = reading;
  const compare = textOrder(format.locale);
  const countries = touchedCountries(dataset).map((code) => ({
    code,
    name: countryName(reading, code),
    holds: holds(reading, countryRows(dataset, code)),
    region: dataset.row('countries', code).region,
  }));
  return [...Map.groupBy(countries, ({ region }) => region)]
    .map(([region, own]) => ({
      region,
      countries: own.toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) => compare(a.region, b.region));
}

function holds({ words, format }: ProfileReading, rows: CountryRows): string {
  const counted = (tables: readonly (keyof CountryRows)[]) =>
    tables.flatMap((table) => {
      const { length } = rows[table];
      const [one = table, many = table] = words.profiles.countries.counts[table] ?? [];
      return length === 0 ? [] : `${format.integer(length)} ${length === 1 ? one : many}`;
    });
  const main = counted(first);
  return (
    main.length > 0 ? main : counted(['market-leaders', 'policy', 'events', 'promises', 'series'])
  ).join(', ');
}
