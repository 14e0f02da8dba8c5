import type { Dataset } from '../data/dataset.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { moment } from './years.ts';

/** A marketplace in one country, from the day it was launched or bought. */
export type MarketplaceRow = {
  readonly company: string;
  readonly brand: string;
  readonly country: string;
  readonly launched: string | null;
  readonly closed: string | null;
  readonly how: string;
  readonly status: string;
  readonly panel: Panel;
  readonly line: string;
  readonly marketplace: string;
  readonly sources: readonly string[];
};

/** The sets that the drawing keeps apart, from the top down. */
export const panels = ['amazon', 'alibaba-own', 'alibaba-bought', 'alibaba-holding'] as const;

export type Panel = (typeof panels)[number];

function panelOf({ company, how, brand }: TableRow<'marketplaces'>): Panel {
  if (company === 'amazon') return 'amazon';
  if (brand.endsWith('(holding)')) return 'alibaba-holding';
  return how === 'acquisition' ? 'alibaba-bought' : 'alibaba-own';
}

// A country's shop that was renamed goes on in its line; one deal for several countries is one line.
function lineOf({ company, country, brand, launched, id }: TableRow<'marketplaces'>): string {
  return company === 'amazon' ? `amazon ${country ?? id}` : `${brand} ${launched ?? id}`;
}

/** Marketplaces of one country, panel by panel in the order of their dates; the undated last. */
export function marketplaceRows({ tables }: Dataset): MarketplaceRow[] {
  return tables.marketplaces
    .flatMap((shop): MarketplaceRow[] => {
      const { id, company, brand, country, launched = null, closed = null } = shop;
      if (country === undefined) return [];
      const { how, status, sources } = shop;
      const place = { panel: panelOf(shop), line: lineOf(shop), marketplace: id };
      return [{ company, brand, country, launched, closed, how, status, ...place, sources }];
    })
    .toSorted(
      (a, b) =>
        panels.indexOf(a.panel) - panels.indexOf(b.panel) ||
        orderAt(a) - orderAt(b) ||
        (a.marketplace < b.marketplace ? -1 : 1),
    );
}

function orderAt({ launched, closed }: MarketplaceRow): number {
  const date = launched ?? closed;
  return date === null ? Number.MAX_VALUE : moment(date);
}
