import { sourcesOf } from '../../data/sourcesOf.ts';
import type { Row } from '../../data/tables.ts';
import { countryName } from '../../facts/cellText.ts';
import {
  countryRows,
  touchedCountries,
  type CountryRows,
} from '../../facts/country/countryRows.ts';
import { countryLeadFacts } from '../../facts/country/leadFacts.ts';
import { neighbours, type Neighbours } from '../../facts/country/neighbours.ts';
import { countryLead } from '../../i18n/countryLead.ts';
import { textOrder } from '../../i18n/textOrder.ts';
import { leaderSection, marketplaceSection, routeSection } from './tradeSections.ts';
import { measurementSection } from './measureSections.ts';
import type { ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';
import { eventSection, policySection, promiseSection } from './recordSections.ts';
import { cloudSection, hubSection } from './siteSections.ts';

/** All that the page of a country shows. */
export interface CountryProfile {
  readonly code: string;
  /** one to three sentences */
  readonly lead: readonly string[];
  /** none of them empty */
  readonly sections: readonly ProfileSection[];
  readonly near: Neighbours;
  readonly sources: readonly string[];
}

function sourced(rows: CountryRows): { readonly sources: readonly string[] }[] {
  return Object.values(rows).flatMap((own: CountryRows[keyof CountryRows]) => [...own]);
}

function byName(reading: ProfileReading, near: Neighbours): Neighbours {
  const compare = textOrder(reading.format.locale);
  const name = ({ code }: Row<'countries'>) => countryName(reading, code);
  return { ...near, countries: near.countries.toSorted((a, b) => compare(name(a), name(b))) };
}

/** The page of a country. @param code ISO 3166-1 alpha-2 */
export function countryProfile(reading: ProfileReading, code: string): CountryProfile {
  const { dataset, format } = reading;
  const rows = countryRows(dataset, code);
  const sections = [
    marketplaceSection(reading, rows.marketplaces),
    hubSection(reading, rows.hubs),
    routeSection(reading, rows.routes),
    cloudSection(reading, rows['cloud-regions']),
    leaderSection(reading, rows['market-leaders']),
    eventSection(reading, rows.events),
    promiseSection(reading, rows.promises),
    policySection(reading, rows.policy),
    measurementSection(reading, rows.series),
  ];
  return {
    code,
    lead: countryLead[format.locale](countryLeadFacts(reading, code, rows), format),
    sections: sections.filter(({ groups }) => groups.length > 0),
    near: byName(reading, neighbours(dataset, code, touchedCountries(dataset))),
    sources: sourcesOf(...sourced(rows)),
  };
}
