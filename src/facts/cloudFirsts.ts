import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';

type Region = Row<'cloud-regions'>;
type Provider = Region['provider'];

/** A country or territory in which both clouds have opened a region, with the first of each. */
export interface SharedCountry {
  readonly country: string;
  readonly aws: Region;
  readonly alibaba: Region;
  readonly isAwsFirst: boolean;
}

/**
 * Where both clouds have opened a region of known date, whether or not it still stands: first those where
 * AWS came first, then the others, each by the day of the first. Mainland China is left out, since the
 * opening of Alibaba's home region is not known.
 */
export function sharedCountries(dataset: Dataset): SharedCountry[] {
  const countries = new Set(dataset.tables['cloud-regions'].map(({ country }) => country));
  countries.delete('CN');
  return [...countries]
    .flatMap((country) => {
      const aws = firstOf(dataset, 'aws', country);
      const alibaba = firstOf(dataset, 'alibaba-cloud', country);
      if (aws === undefined || alibaba === undefined) return [];
      return [{ country, aws, alibaba, isAwsFirst: launchOf(aws) < launchOf(alibaba) }];
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The first of a provider's regions in a country whose opening is known. */
function firstOf({ tables }: Dataset, provider: Provider, country: string): Region | undefined {
  return tables['cloud-regions']
    .filter((region) => region.provider === provider && region.country === country)
    .filter(({ launched }) => launched !== undefined)
    .toSorted((a, b) => (launchOf(a) < launchOf(b) ? -1 : 1))[0];
}

// ISO dates of any precision sort as text; none of those compared share their coarser one.
function launchOf({ launched = '' }: Region): string {
  return launched;
}

function keyOf({ aws, alibaba, isAwsFirst }: SharedCountry): string {
  return `${isAwsFirst ? '0' : '1'} ${launchOf(isAwsFirst ? aws : alibaba)}`;
}
