import { operatingCounts } from '../atlas/stage.ts';
import type { AtlasData, CompanyId, Entry, SiteEntry } from '../atlas/model.ts';

/** What of a company's sites the head of the map tells: those at work, and what they are for. */
export interface SiteCounts {
  readonly operating: number;
  /** where stock is held near its buyers */
  readonly stores: number;
  /** where parcels are sorted or change vehicles */
  readonly sorts: number;
}

const storing = new Set(['fulfilment-centre', 'overseas-warehouse']);
const sorting = new Set(['sortation-centre', 'ehub', 'air-hub', 'delivery-station']);

/** The sites of a company that operate today. */
export function siteCounts({ entries, years }: AtlasData, company: CompanyId): SiteCounts {
  const last = years[1];
  const isAtWork = (entry: Entry) => operatingCounts([entry], last, last)[company] === 1;
  const sites = entries.filter(
    (entry): entry is SiteEntry => entry.layer === 'hubs' && isAtWork(entry),
  );
  return {
    operating: sites.length,
    stores: sites.filter(({ kind }) => storing.has(kind)).length,
    sorts: sites.filter(({ kind }) => sorting.has(kind)).length,
  };
}
