import type { Dataset } from '../../data/dataset.ts';
import { countryAnchor } from '../anchors.ts';
import type { SiteEntry } from '../model.ts';
import { companyOf } from './company.ts';
import { given } from './given.ts';
import { pointOf } from './point.ts';

/** The hubs, one entry a row; those without a town stand at their country's anchor. */
export function hubEntries(dataset: Dataset): SiteEntry[] {
  return dataset.tables.hubs.map((row) =>
    given({
      id: `hubs/${row.id}`,
      layer: 'hubs',
      company: companyOf(row.company),
      // The table's word for a firm that is none of those it names is no firm's name.
      operator: row.operator ?? (row.company === 'other' ? '' : row.company),
      name: row.name,
      kind: row.kind,
      town: row.city,
      country: row.country,
      at: pointOf(row.lon, row.lat) ?? countryAnchor(dataset.row('countries', row.country)),
      precision: row.precision ?? 'country',
      announced: row.announced,
      opened: row.opened,
      closed: row.closed,
      status: row.status,
      areaM2: row.area_m2,
      jobs: row.jobs,
      sources: row.sources,
    }),
  );
}
