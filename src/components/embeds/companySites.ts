import { companyIds, type AtlasData, type CompanyId } from '../../atlas/model.ts';
import { operatingCounts } from '../../atlas/stage.ts';

/** Logistics sites of a company in the data. */
export interface CompanySites {
  readonly company: CompanyId;
  readonly known: number;
  readonly operating: number;
}

/** How many sites of each company are known, and how many of them operate today. */
export function companySites({ entries, years }: AtlasData): CompanySites[] {
  const last = years[1];
  const sites = entries.filter(({ layer }) => layer === 'hubs');
  const operating = operatingCounts(sites, last, last);
  return companyIds.map((company) => ({
    company,
    known: sites.filter((site) => site.company === company).length,
    operating: operating[company],
  }));
}
