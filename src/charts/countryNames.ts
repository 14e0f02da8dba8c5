import type { Dataset } from '../data/dataset.ts';
import type { Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** Names of countries among a chart's figures, each by its code: `country-FR`. */
export type CountryFigures = Readonly<Record<`country-${string}`, string>>;

const prefix = 'country-';
const columns = { en: 'name_en' } as const satisfies Record<Locale, string>;

/** The names of these countries in the language of `format`. Throws where the data has no such code. */
export function countryFigures(
  codes: readonly string[],
  dataset: Dataset,
  { locale }: Format,
): CountryFigures {
  return Object.fromEntries(
    codes.map((code) => [`${prefix}${code}`, dataset.row('countries', code)[columns[locale]]]),
  );
}

/** Labels that write a coded country by its name. */
export function countryLabels(figures: CountryFigures): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([key, name]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), name]] : [],
    ),
  );
}
