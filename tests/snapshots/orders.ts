import { expect } from 'vitest';
import type { ChartRow } from '../../src/charts/define.ts';
import { periodMiddle } from '../../src/charts/periodMoment.ts';
import { startOf } from '../../src/data/dates.ts';
import { moment } from '../../src/charts/years.ts';

/** What rows are put in order by, the first first. */
export type Key = readonly (number | string)[];

/** What each chart's rows must rise by, the first first. */
export const orders: Readonly<Record<string, (row: ChartRow) => Key>> = {
  'liege-promised-and-built': (row) => [among(row['measure'], ['jobs', 'm2']), String(row['date'])],
  'liege-airport-tonnage': (row) => [Number(row['year'])],
  'liege-airport-parcels': (row) => [Number(row['year'])],
  'french-centres-by-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    row['company'] === 'alibaba' ? 0 : among(row['state'], ['opened', 'cancelled', 'announced']),
    Number(row['year']),
  ],
  'hub-candidates': ({ first }) => [momentOf(first)],
  'promises-by-verdict': ({ company, verdict, claimed }) => [
    among(company, ['alibaba', 'amazon', 'jd']),
    among(verdict, ['kept', 'partly', 'broken', 'lapsed', 'pending', 'unknown']),
    momentOf(claimed),
  ],
  'fines-and-duties': ({ kind, date }) => [among(kind, ['fine', 'duty']), momentOf(date)],
  'eu-monthly-users': ({ platform, period }) => [
    among(platform, ['amazon', 'aliexpress', 'shein', 'temu']),
    periodMiddle(String(period)),
  ],
  'france-month-by-month': ({ company, date }) => [
    among(company, ['amazon', 'alibaba']),
    startOf(String(date)).getTime(),
  ],
  'online-share-of-retail': ({ region, period }) => [
    among(region, ['CN', 'US', 'GB', 'FR', 'World']),
    periodMiddle(String(period)),
  ],
  'eu-low-value-parcels': (row) => [Number(row['year'])],
  'marketplaces-entered-and-left': ({ panel, launched, closed }) => [
    among(panel, ['amazon', 'alibaba-own', 'alibaba-bought', 'alibaba-holding']),
    momentOf(launched ?? closed),
  ],
  'revenue-amazon-alibaba': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    String(row['period_end']),
  ],
  'foreign-revenue-share': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    among(row['counted'], ['segment', 'group']),
    String(row['period_end']),
  ],
  'operating-income-abroad': (row) => [
    Number(row['year']),
    among(row['basis'], ['reported', 'restated']),
  ],
  'capital-spending': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    row['counted'] === 'gross' ? 1 : 0,
    String(row['period_end']),
  ],
  'third-party-share': (row) => [among(row['measure'], ['sales', 'units']), String(row['period'])],
  'shipping-and-fulfilment-cost': (row) => [Number(row['year'])],
  'chinese-sellers-on-amazon': (row) => [
    among(row['sellers'], ['top', 'all', 'new']),
    among(row['place'], ['four', 'world', 'us', 'gb', 'de', 'fr', 'it', 'es']),
    String(row['period']),
  ],
  'singles-day': (row) => [among(row['company'], ['alibaba', 'jd']), Number(row['year'])],
  'amazon-revenue-by-country': (row) => [Number(row['year']), Number(row['below'])],
  'hubs-by-state-and-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    Number(row['year']),
  ],
  'alibaba-six-hubs': ({ outcome, opened }) => [
    among(outcome, ['opened', 'undated', 'not-found']),
    momentOf(opened),
  ],
  'employees-by-year': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    String(row['counted']),
  ],
  'cloud-regions-over-time': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    Number(row['year']),
  ],
  'freight-trains': (row) => [Number(row['year'])],
  'aircraft-and-flights': ({ measure, date }) => [
    among(measure, ['aircraft', 'contracted', 'flights', 'flights-europe', 'flights-week']),
    momentOf(date),
  ],
  'cloud-share-world': (row) => [
    among(row['analyst'], ['gartner', 'synergy', 'canalys']),
    among(row['provider'], ['aws', 'microsoft', 'google', 'alibaba-cloud']),
    periodMiddle(String(row['period'])),
  ],
  'cainiao-revenue': (row) => [
    among(row['counted'], ['outside', 'all']),
    String(row['period_end']),
  ],
  'leased-and-owned-space': (row) => [Number(row['year'])],
  'largest-retailer-measures': (row) => [
    among(row['measure'], ['goods', 'festival', 'revenue', 'profit', 'employees', 'population']),
    among(row['company'], ['amazon', 'alibaba', 'jd']),
  ],
  'cloud-share-china': (row) => [
    among(row['analyst'], ['canalys', 'omdia', 'idc']),
    among(row['provider'], ['alibaba-cloud', 'huawei', 'tencent', 'baidu']),
    periodMiddle(String(row['period'])),
  ],
  'cloud-revenue': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    among(row['counted'], ['segment', 'group']),
    String(row['period_end']),
  ],
  'parcels-delivered': (row) => [
    among(row['company'], ['amazon', 'alibaba']),
    Number(/\d{4}/.exec(String(row['period']))?.[0]),
    among(row['counter'], ['index', 'revised', 'other-index', 'press', 'company', 'company-day']),
  ],
  'who-leads-where': (row) => [
    among(row['region'], ['Europe', 'Asia', 'Americas', 'Africa', 'Oceania']),
    among(row['leader'], ['amazon', 'alibaba', 'rival']),
    String(row['country']),
    -Number(row['year']),
  ],
  'us-low-value-parcels': ({ date }) => [momentOf(date)],
  'cross-border-share': (row) => [
    among(row['company'], ['amazon', 'temu', 'shein', 'alibaba', 'ebay']),
    Number(row['year']),
  ],
  'amazon-fulfilment-centres': ({ country, date }) => [
    // prettier-ignore
    among(country, [
      'US', 'IN', 'DE', 'JP', 'CN', 'CA', 'GB', 'PL', 'BR', 'FR', 'AU', 'IT', 'MX', 'SA', 'AE', 'CZ', 'ES',
    ]),
    momentOf(date),
  ],
  'consumers-abroad': ({ date }) => [momentOf(date)],
};

/** The undated come last. */
function momentOf(date: ChartRow[string] | undefined): number {
  return typeof date === 'string' ? moment(date) : Infinity;
}

function among(value: unknown, order: readonly string[]): number {
  expect(order).toContain(value);
  return order.indexOf(String(value));
}

/** Whether a row with the key `a` must stand after one with the key `b`. */
export function isAfter(a: Key, b: Key): boolean {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left !== undefined && right !== undefined && left > right;
}
