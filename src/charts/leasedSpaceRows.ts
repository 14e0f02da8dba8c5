import type { Dataset } from '../data/dataset.ts';
import { squareMetresInFoot, unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';

/** The floor space that Amazon used at the end of one year, in millions of square metres. */
export type SpaceRow = {
  readonly year: number;
  readonly leased: number;
  readonly owned: number;
  readonly total: number;
  /** millions of square feet, as reported: all, and what is owned */
  readonly square_feet: number;
  readonly owned_feet: number;
  /** whether the filing leases all of it, or names what is owned in its lines or its totals */
  readonly lines: 'all-leased' | 'lines' | 'total';
  readonly sources: readonly string[];
};

const million = 1e6;

type Series = TableRow<'series'>;

/** Each year of which the filings tell all space, whatever it is used for. */
export function leasedSpaceRows({ tables }: Dataset): SpaceRow[] {
  const own = tables.series
    .filter(({ subject, unit }) => subject === 'amazon' && unit === 'square feet')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const of = (year: string, names: (metric: string) => boolean) =>
    own.filter(({ metric, period }) => period === year && names(metric));
  const years = new Set(
    own.filter(({ metric }) => metric.startsWith('total-')).map(({ period }) => period ?? ''),
  );
  return [...years].toSorted().map((year) => {
    const totals = of(year, (metric) => metric.startsWith('total-'));
    const ownedTotals = totals.filter(({ metric }) => metric.endsWith('-owned'));
    const ownedLines = of(
      year,
      (metric) => metric.endsWith('-owned') && !/^(total|segment)-/.test(metric),
    );
    const split = ownedTotals.length > 0;
    return spaceRow(year, totals, split ? ownedTotals : ownedLines, split);
  });
}

function spaceRow(
  year: string,
  totals: readonly Series[],
  owned: readonly Series[],
  split: boolean,
): SpaceRow {
  const feet = sum(totals);
  const ownedFeet = sum(owned);
  const metres = (squareFeet: number) => squareFeet * squareMetresInFoot;
  const named = split ? 'total' : 'lines';
  return {
    year: Number(year),
    leased: metres(feet - ownedFeet),
    owned: metres(ownedFeet),
    total: metres(feet),
    square_feet: feet,
    owned_feet: ownedFeet,
    lines: owned.length === 0 ? 'all-leased' : named,
    sources: sourcesOf(...totals, ...owned),
  };
}

function sum(rows: readonly Series[]): number {
  return rows.reduce((all, row) => all + unscaled(row), 0) / million;
}
