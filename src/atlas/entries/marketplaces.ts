import type { Dataset } from '../../data/dataset.ts';
import { countryAnchor } from '../anchors.ts';
import type { SiteEntry } from '../model.ts';
import { companyOf } from './company.ts';
import { given } from './given.ts';

/** The marketplaces, one entry a row, at their country's anchor; nowhere where they have no one country. */
export function marketplaceEntries(dataset: Dataset): SiteEntry[] {
  return dataset.tables.marketplaces.map((row) =>
    given({
      id: `marketplaces/${row.id}`,
      layer: 'marketplaces',
      company: companyOf(row.company),
      operator: row.company,
      name: row.brand,
      kind: row.how,
      country: row.country,
      at:
        row.country === undefined
          ? undefined
          : countryAnchor(dataset.row('countries', row.country)),
      precision: 'country',
      opened: row.launched,
      closed: row.closed,
      status: row.status,
      sources: row.sources,
    }),
  );
}
