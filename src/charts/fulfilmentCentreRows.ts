import type { Dataset } from '../data/dataset.ts';
import { moment } from './years.ts';

/** How many fulfilment centres Amazon was said to have in a country. */
export type CentreCount = {
  readonly country: string;
  readonly date: string;
  readonly centres: number;
  readonly counter: 'table' | 'institute' | 'other';
  readonly sources: readonly string[];
};

// Parts of a country and groups of countries are other measures.
const isCountry = /^[A-Z]{2}$/;
const groups: readonly string[] = ['EU'];

function counterOf(sources: readonly string[]): CentreCount['counter'] {
  if (sources.some((source) => source.includes('mwpvl'))) return 'table';
  return sources.some((source) => source.includes('chaddick')) ? 'institute' : 'other';
}

/** The counts by country, each by date; countries by their last count, the largest first. */
export function fulfilmentCentreRows({ tables }: Dataset): CentreCount[] {
  const counts = tables.series
    .filter(
      ({ metric, region = '' }) =>
        metric === 'fulfilment-centres' && isCountry.test(region) && !groups.includes(region),
    )
    .map(({ region: country = '', period: date = '', value: centres, sources }): CentreCount => ({
      country,
      date,
      centres,
      counter: counterOf(sources),
      sources,
    }))
    .toSorted((a, b) => moment(a.date) - moment(b.date));
  const last = new Map(counts.map(({ country, centres }) => [country, centres]));
  const lastOf = ({ country }: CentreCount) => last.get(country) ?? 0;
  return counts.toSorted(
    (a, b) =>
      lastOf(b) - lastOf(a) ||
      (a.country < b.country ? -1 : +(a.country > b.country)) ||
      moment(a.date) - moment(b.date),
  );
}
