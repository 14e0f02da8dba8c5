import type { Dataset } from '../../data/dataset.ts';
import type { FactTable } from '../../data/tables.ts';
import { rowKey } from '../../facts/datum.ts';

/**
 * Where a row stands on this site, below the folder of a language: on a page of its own, or at its first
 * source. Undefined for the few that rest on no source.
 */
export function rowPlace(dataset: Dataset, table: FactTable, id: string): string | undefined {
  if (table === 'sources') return `/sources/${id}/`;
  if (table === 'promises') return `/promises/${id}/`;
  const row: Readonly<Record<string, unknown>> = dataset.row(table, id);
  const { sources } = row;
  const first = Array.isArray(sources) ? (sources[0] as unknown) : undefined;
  return typeof first === 'string' ? `/sources/${first}/#${rowKey(table, id)}` : undefined;
}
