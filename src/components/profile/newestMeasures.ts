import type { Row } from '../../data/tables.ts';

/**
 * Of measurements of one kind, the newest; rows that are told apart by region or by how they were measured
 * are of several kinds. Those without a period count as the oldest.
 */
export function newestOfEach(rows: readonly Row<'series'>[]): Row<'series'>[] {
  const kinds = Map.groupBy(rows, ({ subject, metric, region, measure, unit }) =>
    [subject, metric, region, measure, unit].join('|'),
  );
  return [...kinds.values()].flatMap(
    (same) => same.toSorted((a, b) => compare(end(a), end(b))).at(-1) ?? [],
  );
}

/** The end of a period as a text that sorts: of an interval its second date, of a fiscal year the year. */
function end({ period = '' }: Row<'series'>): string {
  return period.split('/').at(-1)?.replace(/^FY/, '') ?? '';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
