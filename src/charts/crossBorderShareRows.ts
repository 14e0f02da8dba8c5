import type { Dataset } from '../data/dataset.ts';

/** A shop’s share of purchases across borders, in one year’s survey. */
export type CrossBorderShareRow = {
  readonly year: number;
  readonly company: string;
  /** percent */
  readonly share: number;
  /** true where the source says that it was less */
  readonly isBelow: boolean;
  readonly sources: readonly string[];
};

const prefix = 'cross-border-market-share-';

/** In the order in which they are read; Alibaba’s is AliExpress. */
export const companies = ['amazon', 'temu', 'shein', 'alibaba', 'ebay'] as const;

/** The shares by company and year. */
export function crossBorderShareRows({ tables }: Dataset): CrossBorderShareRow[] {
  const place = ({ company }: CrossBorderShareRow) =>
    companies.findIndex((each) => each === company);
  return tables.series
    .filter(({ metric }) => metric.startsWith(prefix))
    .map(({ metric, period, value, note = '', sources }) => {
      const shop = metric.slice(prefix.length);
      return {
        year: Number(period),
        company: shop === 'aliexpress' ? 'alibaba' : shop,
        share: value,
        isBelow: note.includes('less than'),
        sources,
      };
    })
    .toSorted((a, b) => place(a) - place(b) || a.year - b.year);
}
