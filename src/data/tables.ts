import type { z } from 'zod';
import { challenges } from './tables/challenges.ts';
import { cloudRegions } from './tables/cloudRegions.ts';
import { corrections } from './tables/corrections.ts';
import { countries } from './tables/countries.ts';
import { events } from './tables/events.ts';
import { financials } from './tables/financials.ts';
import { forums } from './tables/forums.ts';
import { fx } from './tables/fx.ts';
import { hubs } from './tables/hubs.ts';
import { marketLeaders } from './tables/marketLeaders.ts';
import { marketplaces } from './tables/marketplaces.ts';
import { people } from './tables/people.ts';
import { places } from './tables/places.ts';
import { policy } from './tables/policy.ts';
import { promises } from './tables/promises.ts';
import { routes } from './tables/routes.ts';
import { series } from './tables/series.ts';
import { shoppingFestivals } from './tables/shoppingFestivals.ts';
import { sources } from './tables/sources.ts';
import { threads } from './tables/threads.ts';

/** Every table by the name of its file in data/, without .csv. */
export const tables = {
  sources,
  countries,
  hubs,
  routes,
  places,
  marketplaces,
  'cloud-regions': cloudRegions,
  'market-leaders': marketLeaders,
  events,
  promises,
  people,
  policy,
  financials,
  fx,
  'shopping-festivals': shoppingFestivals,
  series,
  forums,
  threads,
  challenges,
  corrections,
};

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = z.infer<(typeof tables)[T]>;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Tables of what readers say and do: there may be nothing yet. */
export const emptyAtFirst: ReadonlySet<TableName> = new Set<TableName>([
  'threads',
  'challenges',
  'corrections',
]);

const talk = ['forums', 'threads', 'challenges', 'corrections'] as const;

/** A table that states facts; the others hold what is said of them. */
export type FactTable = Exclude<TableName, (typeof talk)[number]>;

export const factTables = tableNames.filter((table) => isFactTable(table));

/** True for the name of a table that states facts. */
export function isFactTable(name: string): name is FactTable {
  return isTableName(name) && !(talk as readonly string[]).includes(name);
}

/** True for the name of a table. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** The column whose cell names a row: it is filled and differs in every row of its table. */
export function keyColumn(table: TableName): 'id' | 'code' | 'name' {
  if (table === 'countries') return 'code';
  return table === 'places' ? 'name' : 'id';
}

/** The path of a table's file, as messages show it. */
export function fileOf(table: TableName): string {
  return `data/${table}.csv`;
}
