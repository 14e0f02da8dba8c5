import type { Dataset } from '../../data/dataset.ts';
import type { SiteEntry } from '../model.ts';
import { companyOf } from './company.ts';
import { given } from './given.ts';

/**
 * The cloud regions, one entry a row. Where the provider names no town the table gives a point of the
 * area it does name: the mark stands there, and its precision is that of a country.
 */
export function cloudEntries(dataset: Dataset): SiteEntry[] {
  return dataset.tables['cloud-regions'].map((row) =>
    given({
      id: `cloud-regions/${row.id}`,
      layer: 'clouds',
      company: companyOf(row.provider),
      operator: row.provider,
      name: row.name,
      kind: 'cloud-region',
      town: row.city,
      country: row.country,
      at: [row.lon, row.lat],
      precision: row.city === undefined ? 'country' : 'city',
      opened: row.launched,
      closed: row.closed,
      disrupted: row.disrupted,
      status: row.status,
      sources: row.sources,
    }),
  );
}
