import { compareDates } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import type { CountryLeadFacts, LeadCloud, LeadRoutes, LeadSites } from '../../i18n/countryLead.ts';
import { codeName, type Reading } from '../cellText.ts';
import type { CountryRows } from './countryRows.ts';
import { leadShops } from './leadShops.ts';

const endings: readonly string[] = ['cancelled', 'closed', 'lapsed'];

/** What the first sentences of a country's page tell, counted and named. */
export function countryLeadFacts(
  reading: Reading,
  code: string,
  rows: CountryRows,
): CountryLeadFacts {
  return {
    shops: leadShops(reading, rows.marketplaces),
    sites: leadSites(reading, rows.hubs),
    clouds: leadClouds(reading, rows['cloud-regions']),
    routes: leadRoutes(code, rows.routes),
    ...leadLeader(reading, rows['market-leaders']),
    ...leadAct(rows),
  };
}

function leadSites(reading: Reading, hubs: readonly Row<'hubs'>[]): LeadSites {
  const operating = hubs.filter(({ status }) => status === 'operating');
  const owner = ({ company, operator }: Row<'hubs'>) =>
    codeName(reading, company === 'other' ? (operator ?? company) : company);
  const owners = [...Map.groupBy(operating, owner)]
    .map(([name, own]) => ({ name, sites: own.length }))
    .toSorted((a, b) => b.sites - a.sites);
  const ended = hubs.filter(({ status }) => endings.includes(status)).length;
  return { known: hubs.length, operating: operating.length, ended, owners };
}

function leadClouds(reading: Reading, regions: readonly Row<'cloud-regions'>[]): LeadCloud[] {
  return [...Map.groupBy(regions, ({ provider }) => provider)].map(([provider, own]) => {
    const open = own.filter(({ status }) => status === 'active');
    const since = open.flatMap(({ launched }) => launched ?? []).toSorted(compareDates)[0];
    const closed = own
      .flatMap((region) => region.closed ?? [])
      .toSorted(compareDates)
      .at(-1);
    const disrupted = outOfService(open);
    return {
      provider: codeName(reading, provider),
      open: open.length,
      announced: own.filter(({ status }) => status === 'announced').length,
      ...(since === undefined ? {} : { since }),
      ...(disrupted === undefined ? {} : { disrupted }),
      ...(closed === undefined || open.length > 0 ? {} : { closed }),
    };
  });
}

/** When the last word came that regions serve nobody; `undefined` where one of them does. */
function outOfService(open: readonly Row<'cloud-regions'>[]): string | undefined {
  const dates = open.flatMap(({ disrupted }) => disrupted ?? []);
  return dates.length < open.length ? undefined : dates.toSorted(compareDates).at(-1);
}

function leadRoutes(code: string, routes: readonly Row<'routes'>[]): LeadRoutes {
  const own = routes.filter(
    ({ origin_country, destination_country }) =>
      origin_country === code || destination_country === code,
  );
  const of = (mode: Row<'routes'>['mode']) => own.filter((route) => route.mode === mode).length;
  return {
    flights: of('air'),
    trains: of('rail'),
    ships: of('sea'),
    passing: routes.length - own.length,
  };
}

function leadLeader({ words }: Reading, leaders: readonly Row<'market-leaders'>[]) {
  const newest = leaders
    .filter(({ rank }) => rank === 1)
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (newest === undefined) return {};
  const { marketplace, year } = newest;
  const measure = words.map.measures[newest.measure] ?? newest.measure;
  return {
    leader: { marketplace, measure, ...(year === undefined ? {} : { year: String(year) }) },
  };
}

function leadAct({ policy, events }: CountryRows): Pick<CountryLeadFacts, 'act'> {
  const law = policy.toSorted(byDate).at(-1);
  const event = events.toSorted(byDate).at(-1);
  const [text, date] = law === undefined ? [event?.headline, event?.date] : [law.measure, law.date];
  if (text === undefined) return {};
  return { act: { text, ...(date === undefined ? {} : { date }) } };
}

// Those without a date come before all others, for the newest is sought.
const undated = '1900';

function byDate(
  a: { readonly date?: string | undefined },
  b: { readonly date?: string | undefined },
) {
  return compareDates(a.date ?? undated, b.date ?? undated);
}
