import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { companyNamed, type Company } from './companies.ts';

/** The rows of every table that name a company or a part of it, in the order of their tables. */
export interface CompanyRows {
  readonly financials: readonly Row<'financials'>[];
  readonly hubs: readonly Row<'hubs'>[];
  readonly marketplaces: readonly Row<'marketplaces'>[];
  readonly 'cloud-regions': readonly Row<'cloud-regions'>[];
  readonly routes: readonly Row<'routes'>[];
  readonly 'market-leaders': readonly Row<'market-leaders'>[];
  readonly events: readonly Row<'events'>[];
  readonly promises: readonly Row<'promises'>[];
  /** laws and decisions whose text names it: their table has no column for whom they concern */
  readonly policy: readonly Row<'policy'>[];
  readonly people: readonly Row<'people'>[];
  readonly series: readonly Row<'series'>[];
}

/** What the data hold of a company; all lists are empty where it is nothing. */
export function companyRows({ tables }: Dataset, company: Company): CompanyRows {
  const is = (name: string | undefined) => companyNamed(name) === company;
  const pattern = namePattern(company);
  return {
    financials: tables.financials.filter((row) => is(row.company)),
    hubs: tables.hubs.filter((row) => is(row.company) || is(row.operator)),
    marketplaces: tables.marketplaces.filter((row) => is(row.company)),
    'cloud-regions': tables['cloud-regions'].filter((row) => is(row.provider)),
    routes: tables.routes.filter((row) => is(row.operator)),
    'market-leaders': tables['market-leaders'].filter((row) => is(row.company)),
    events: tables.events.filter(
      (row) => is(row.company) || isBoth(row, company) || row.actors.some(is),
    ),
    promises: tables.promises.filter((row) => is(row.about)),
    policy: tables.policy.filter((row) => pattern.test(row.measure) || pattern.test(row.effect)),
    people: tables.people.filter((row) => is(row.organisation)),
    series: tables.series.filter((row) => is(row.subject)),
  };
}

function isBoth({ company }: Row<'events'>, { id }: Company): boolean {
  return company === 'both' && (id === 'alibaba' || id === 'amazon');
}

/** The names of a company that are written as names, as whole words: not codes such as `sea`. */
function namePattern({ name, known }: Company): RegExp {
  const names = [name, ...known.filter((other) => /^[A-Z]/.test(other))];
  const quoted = names.map((text) => text.replace(/[.()]/g, '\\$&'));
  return new RegExp(`(?<!\\w)(${quoted.join('|')})(?!\\w)`);
}
