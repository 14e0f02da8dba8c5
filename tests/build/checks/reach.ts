import type { Dataset } from '../../../src/data/dataset.ts';
import { keyColumn, tableNames } from '../../../src/data/tables.ts';
import { rowKey } from '../../../src/facts/datum.ts';
import type { Page } from '../builtSite.ts';

/** Tables that rest on no source: positions of places, and talk. */
const withoutSources = new Set([
  ...['challenges', 'corrections', 'forums', 'places', 'sources', 'threads'],
]);

/** Rows that no page of a source tells of, one line each. */
export function reachFaults(dataset: Dataset, pages: readonly Page[]): string[] {
  const told = new Set(
    pages.filter(({ path }) => path.includes('/sources/')).flatMap(({ ids }) => [...ids]),
  );
  return tableNames
    .filter((table) => !withoutSources.has(table))
    .flatMap((table) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = dataset.tables[table];
      return rows
        .map((row) => String(row[keyColumn(table)]))
        .filter((id) => !told.has(rowKey(table, id)))
        .map((id) => `data/${table}.csv: ${id}: stands on no page`);
    });
}
