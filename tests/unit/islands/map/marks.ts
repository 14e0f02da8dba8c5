import type { SiteEntry } from '../../../../src/atlas/model.ts';
import type { ShownSite } from '../../../../src/islands/map/markLook.ts';

/** A hub that never was. */
export function site(
  id: string,
  at: readonly [number, number],
  more: Partial<SiteEntry> = {},
): ShownSite {
  const entry: SiteEntry = {
    id,
    layer: 'hubs',
    company: 'amazon',
    operator: 'amazon',
    name: id,
    kind: 'fulfilment-centre',
    status: 'operating',
    precision: 'city',
    sources: [],
    at,
    ...more,
  };
  return { entry, stage: 'operating' };
}
