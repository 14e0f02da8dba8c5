import { undatedLast } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import type { LeadShop } from '../../i18n/countryLead.ts';
import { codeName, type Reading } from '../cellText.ts';

/** The shops of a country in the order in which they began; those that became others are left out. */
export function leadShops(reading: Reading, rows: readonly Row<'marketplaces'>[]): LeadShop[] {
  const converted = new Set(
    rows
      .filter(({ how, status }) => how === 'conversion' && status === 'operating')
      .map(({ company }) => company),
  );
  return rows
    .filter(({ company, status }) => status !== 'closed' || !converted.has(company))
    .toSorted((a, b) => undatedLast(a.launched, b.launched))
    .map(({ company, brand, how, launched, closed, status }) => ({
      company: codeName(reading, company),
      brand: shortBrand(brand),
      how,
      ...(launched === undefined ? {} : { since: launched }),
      ...(closed === undefined ? {} : { until: closed }),
      state: stateOf(status, launched),
    }));
}

function stateOf(
  status: Row<'marketplaces'>['status'],
  launched: string | undefined,
): LeadShop['state'] {
  if (status === 'operating') return 'open';
  if (status === 'closed') return 'left';
  return launched === undefined ? 'planned' : 'unsure';
}

/** A name without what the table explains in brackets. */
function shortBrand(brand: string): string {
  return brand.replace(/ \(.*\)$/, '');
}
