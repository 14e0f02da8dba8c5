import { compareDates } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import type { CompanyLeadFacts } from '../../i18n/companyLead.ts';
import { countryName, type Reading } from '../cellText.ts';
import { measureName } from '../rowTitle.ts';
import { companyNamed, type Company } from './companies.ts';
import type { CompanyRows } from './companyRows.ts';

/** What the first sentences of a company's page tell, counted and named. */
export function companyLeadFacts(
  reading: Reading,
  { name, group }: Company,
  rows: CompanyRows,
): CompanyLeadFacts {
  const open = rows['cloud-regions'].filter(({ status }) => status === 'active');
  const operating = rows.hubs.filter(({ status }) => status === 'operating');
  return {
    name,
    ...(group === undefined ? {} : { group }),
    ...newestRevenue(rows.financials),
    shops: shopCounts(rows.marketplaces),
    sites: {
      known: rows.hubs.length,
      operating: operating.length,
      countries: distinct(rows.hubs).length,
    },
    clouds: {
      open: open.length,
      disrupted: open.filter(({ disrupted }) => disrupted !== undefined).length,
      countries: distinct(open).length,
    },
    leads: leads(reading, name),
    ...bestPlace(reading, rows['market-leaders']),
    measured: measured(reading, rows.series),
  };
}

function newestRevenue(accounts: readonly Row<'financials'>[]): Pick<CompanyLeadFacts, 'revenue'> {
  const newest = accounts
    .filter(({ metric, basis }) => metric === 'revenue' && basis !== 'convenience-translation')
    .filter(({ id }) => !id.endsWith('-usd-vendor'))
    .toSorted((a, b) => compareDates(a.period_end, b.period_end))
    .at(-1);
  if (newest?.currency === undefined) return {};
  const { value, currency, period_end: until } = newest;
  return { revenue: { value: value * 1e6, currency, until } };
}

function shopCounts(shops: readonly Row<'marketplaces'>[]): CompanyLeadFacts['shops'] {
  const open = new Set(distinct(shops.filter(({ status }) => status === 'operating')));
  const closed = distinct(shops.filter(({ status }) => status === 'closed'));
  return { open: open.size, left: closed.filter((code) => !open.has(code)).length };
}

/** The countries whose newest measure of the first rank names the company, by name. */
function leads(reading: Reading, name: string): string[] {
  const first = reading.dataset.tables['market-leaders'].filter(({ rank }) => rank === 1);
  return [...Map.groupBy(first, ({ country }) => country)].flatMap(([country, own]) => {
    const newest = own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
    return companyNamed(newest?.company)?.name === name ? countryName(reading, country) : [];
  });
}

/** The best place by any measure, the newest of several alike. */
function bestPlace(
  reading: Reading,
  rows: readonly Row<'market-leaders'>[],
): Pick<CompanyLeadFacts, 'placed'> {
  const best = rows.toSorted((a, b) => a.rank - b.rank || (b.year ?? 0) - (a.year ?? 0))[0];
  if (best === undefined) return {};
  const { rank, measure, year } = best;
  return {
    placed: {
      rank,
      country: countryName(reading, best.country),
      measure: reading.words.map.measures[measure] ?? measure,
      ...(year === undefined ? {} : { year: String(year) }),
    },
  };
}

function measured(
  { words }: Reading,
  series: readonly Row<'series'>[],
): CompanyLeadFacts['measured'] {
  const metrics = new Set(series.map(({ metric }) => measureName(metric, words).toLowerCase()));
  return { count: series.length, metrics: [...metrics] };
}

function distinct(rows: readonly { readonly country?: string | undefined }[]): string[] {
  return [...new Set(rows.flatMap(({ country }) => country ?? []))];
}
