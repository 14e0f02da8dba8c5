import { moment } from '../charts/years.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';
import { isSiteBesideHubs } from '../facts/besideHubs.ts';
import { sixHubs } from '../facts/sixHubs.ts';
import { today } from './timeRows.ts';

/** What is told, in the order of the story. */
export const westSteps = [
  'hours',
  'named',
  'opened',
  'unseen',
  'halls',
  'bought',
  'given-up',
] as const;

export type WestStep = (typeof westSteps)[number];

export type WestHub = (typeof sixHubs)[number];

/** One of the hubs of 2018, in decimal years. */
export interface HubRow {
  readonly id: WestHub;
  readonly named: number;
  /** null where no opening is dated */
  readonly opened: { readonly at: number; readonly date: string } | null;
  /** works since a day not known */
  readonly isUndated: boolean;
  readonly sources: readonly string[];
}

/** The hubs, in the order of the rows of the drawing. */
export function hubRows(dataset: Dataset): HubRow[] {
  return sixHubs.map((id) => {
    const { announced, opened, status, sources } = dataset.row('hubs', id);
    if (announced === undefined) throw new Error(`data/hubs.csv: has no announced date: ${id}`);
    return {
      id,
      named: moment(announced),
      opened: opened === undefined ? null : { at: moment(opened), date: opened },
      isUndated: opened === undefined && status === 'operating',
      sources,
    };
  });
}

/** A site beside the hubs, by the year of its opening. */
export interface HallRow {
  readonly id: string;
  readonly year: number;
  /** how many of the same year stand below it */
  readonly below: number;
  /** no later word of it was found */
  readonly isUnsure: boolean;
  readonly sources: readonly string[];
}

/** The sites that opened in `from` or later, those known to work at the bottom of each year. */
export function hallRows(dataset: Dataset, from: number): HallRow[] {
  const sites = dataset.tables.hubs.filter(isSiteBesideHubs).filter((site) => yearOf(site) >= from);
  const sorted = sites.toSorted(
    (a, b) => yearOf(a) - yearOf(b) || Number(isUnsure(a)) - Number(isUnsure(b)),
  );
  return sorted.map((site, index) => ({
    id: site.id,
    year: yearOf(site),
    below: sorted.slice(0, index).filter((other) => yearOf(other) === yearOf(site)).length,
    isUnsure: isUnsure(site),
    sources: site.sources,
  }));
}

function yearOf({ opened = '' }: Row<'hubs'>): number {
  return Number(opened.slice(0, 4));
}

function isUnsure({ status }: Row<'hubs'>): boolean {
  return status === 'unknown';
}

export const westShops = ['lazada-sg', 'daraz-pk', 'trendyol-tr', 'aliexpress-ru'] as const;

export type WestShop = (typeof westShops)[number];

/** A shop from the day on which it was bought or shared. */
export interface ShopRow {
  readonly id: WestShop;
  readonly from: number;
  /** today, or the year of the last that was read */
  readonly known: number;
  readonly sources: readonly string[];
}

/** The year in which Alibaba told its Russian partners that no more money would come. */
const moneyEnds = 'aliexpress-russia-stake-2022';

/** The shops, in the order of the rows of the drawing. */
export function shopRows(dataset: Dataset): ShopRow[] {
  const last = dataset.row('series', moneyEnds);
  return westShops.map((id) => {
    const { launched, status, sources } = dataset.row('marketplaces', id);
    if (launched === undefined || last.period === undefined)
      throw new Error(`lead west-alibabas-road: has no date: ${id}`);
    const isKnown = status === 'operating';
    return { id, from: moment(launched), known: isKnown ? today : moment(last.period), sources };
  });
}
