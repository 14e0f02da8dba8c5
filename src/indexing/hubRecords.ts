import { formatAddress } from '../atlas/address.ts';
import { atlasData } from '../atlas/build.ts';
import { initialState } from '../atlas/initialState.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';

/** A thing to be found that has no page of its own. */
export interface FindableRecord {
  /** below the folder of the site */
  readonly url: string;
  readonly title: string;
  readonly content: string;
}

/** Each hub by its name, firm, town and country; its address is the map with the hub chosen. */
export function hubRecords(dataset: Dataset, locale: Locale): FindableRecord[] {
  const data = atlasData(dataset, locale);
  const countries = new Map(data.countries.map(({ code, name }) => [code, name]));
  return data.entries.flatMap((entry) => {
    if (entry.layer !== 'hubs') return [];
    const { name, operator, kind, town, country } = entry;
    const address = formatAddress({ ...initialState(data), selected: entry.id }, data);
    const words = [name, town, country && countries.get(country), kind, operator];
    return [
      {
        url: localePath(locale, `/map/?${address}`),
        title: name,
        content: words
          .filter((word) => word !== undefined && word !== '')
          .map((word) => (word ?? '').replaceAll('-', ' '))
          .join(', '),
      },
    ];
  });
}
