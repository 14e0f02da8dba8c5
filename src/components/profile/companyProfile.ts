import { sourcesOf } from '../../data/sourcesOf.ts';
import type { Company } from '../../facts/company/companies.ts';
import { companyRows, type CompanyRows } from '../../facts/company/companyRows.ts';
import { companyLeadFacts } from '../../facts/company/leadFacts.ts';
import { companyLead } from '../../i18n/companyLead.ts';
import { accountSeries, type AccountSeries } from './accountSeries.ts';
import { newestOfEach } from './newestMeasures.ts';
import { measurementSection } from './measureSections.ts';
import { peopleSection } from './peopleSection.ts';
import type { ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';
import { eventSection, policySection, promiseSection } from './recordSections.ts';
import { siteCountsByCountry, type SiteCounts } from './siteCounts.ts';
import { cloudSection, hubSection } from './siteSections.ts';
import { leaderSection, marketplaceSection, routeSection } from './tradeSections.ts';

/** All that the page of a company shows. */
export interface CompanyProfile {
  readonly company: Company;
  /** a few sentences */
  readonly lead: readonly string[];
  readonly accounts: readonly AccountSeries[];
  /** its logistics sites by country */
  readonly sites: readonly SiteCounts[];
  /** none of them empty */
  readonly sections: readonly ProfileSection[];
  readonly sources: readonly string[];
}

/** More sites than these are told one by one on the pages of their countries alone. */
const mostSites = 30;

/** The page of a company. */
export function companyProfile(reading: ProfileReading, company: Company): CompanyProfile {
  const { dataset, format } = reading;
  const rows = companyRows(dataset, company);
  const series = newestOfEach(rows.series);
  const hubs = rows.hubs.length > mostSites ? [] : rows.hubs;
  const sections = [
    hubSection(reading, hubs),
    marketplaceSection(reading, rows.marketplaces),
    cloudSection(reading, rows['cloud-regions']),
    routeSection(reading, rows.routes),
    leaderSection(reading, rows['market-leaders']),
    eventSection(reading, rows.events),
    promiseSection(reading, rows.promises),
    policySection(reading, rows.policy),
    peopleSection(rows.people),
    measurementSection(reading, series),
  ];
  return {
    company,
    lead: companyLead[format.locale](companyLeadFacts(reading, company, rows), format),
    accounts: accountSeries(reading, rows.financials),
    sites: siteCountsByCountry(reading, rows.hubs),
    sections: sections.filter(({ groups }) => groups.length > 0),
    sources: sourcesOf(...sourced({ ...rows, hubs, series, financials: [] })),
  };
}

function sourced(rows: CompanyRows): { readonly sources: readonly string[] }[] {
  return Object.values(rows).flatMap((own: CompanyRows[keyof CompanyRows]) => [...own]);
}
