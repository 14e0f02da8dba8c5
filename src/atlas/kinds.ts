import type { AtlasData, SiteLayer } from './model.ts';

const known = new WeakMap<AtlasData, ReadonlyMap<string, SiteLayer>>();

/**
 * The kinds of sites in the data with the layer each belongs to, in the order of legends: hubs, clouds,
 * marketplaces; in each the commonest first, and of equally common ones the first by alphabet.
 */
export function layersOfKinds(data: AtlasData): ReadonlyMap<string, SiteLayer> {
  const made = known.get(data) ?? collect(data);
  known.set(data, made);
  return made;
}

const order: readonly SiteLayer[] = ['hubs', 'clouds', 'marketplaces'];

function collect(data: AtlasData): ReadonlyMap<string, SiteLayer> {
  const kinds = new Map<string, { readonly layer: SiteLayer; count: number }>();
  for (const entry of data.entries) {
    if (!('kind' in entry)) continue;
    const known = kinds.get(entry.kind);
    if (known === undefined) kinds.set(entry.kind, { layer: entry.layer, count: 1 });
    else known.count += 1;
  }
  const sorted = [...kinds].toSorted(
    ([a, one], [b, other]) =>
      order.indexOf(one.layer) - order.indexOf(other.layer) ||
      other.count - one.count ||
      (a < b ? -1 : 1),
  );
  return new Map(sorted.map(([kind, { layer }]) => [kind, layer]));
}
