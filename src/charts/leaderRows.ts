import type { Dataset } from '../data/dataset.ts';

/** What was named first in a country, by one measure. */
export type LeaderRow = {
  readonly region: string;
  readonly country: string;
  readonly leader: 'amazon' | 'alibaba' | 'rival';
  readonly marketplace: string;
  readonly company: string;
  readonly year: number | null;
  readonly measure: string;
  /** by which kind of measure */
  readonly kind: 'sales' | 'use';
  /** percent, where the source gives one */
  readonly share: number | null;
  readonly sources: readonly string[];
};

/** In the order in which they are drawn. */
export const regions: readonly string[] = ['Europe', 'Asia', 'Americas', 'Africa', 'Oceania'];

// In the order of the columns.
const leaders: readonly LeaderRow['leader'][] = ['amazon', 'alibaba', 'rival'];

// A measure that tells of visits, users or apps, or that only names the first.
const useWords = /visit|users|app \(|named|compiled/;

function leaderOf(company: string): LeaderRow['leader'] {
  if (company === 'Amazon') return 'amazon';
  return company === 'Alibaba' ? 'alibaba' : 'rival';
}

/** The first of each country by each measure: by region, by leader, by the country’s code, the newest first. */
export function leaderRows(dataset: Dataset): LeaderRow[] {
  return dataset.tables['market-leaders']
    .filter(({ rank }) => rank === 1)
    .map((row): LeaderRow => {
      const { country, marketplace, company, measure, unit, sources } = row;
      return {
        region: dataset.row('countries', country).region,
        country,
        leader: leaderOf(company),
        marketplace,
        company,
        year: row.year ?? null,
        measure,
        kind: useWords.test(measure) ? 'use' : 'sales',
        share: unit === 'percent' ? (row.value ?? null) : null,
        sources,
      };
    })
    .toSorted(
      (a, b) =>
        regions.indexOf(a.region) - regions.indexOf(b.region) ||
        leaders.indexOf(a.leader) - leaders.indexOf(b.leader) ||
        (a.country < b.country ? -1 : +(a.country > b.country)) ||
        (b.year ?? 0) - (a.year ?? 0) ||
        (a.measure < b.measure ? -1 : 1),
    );
}
