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
  const sites = data.entries.filter((entry) => 'kind' in entry);
  const kinds = [...Map.groupBy(sites, ({ kind }) => kind)].toSorted(
    ([a, { length: many }], [b, { length: more }]) => more - many || (a < b ? -1 : 1),
  );
  const ofLayer = (wanted: SiteLayer) =>
    kinds.flatMap(([kind, members]) =>
      members[0]?.layer === wanted ? [[kind, wanted] as const] : [],
    );
  return new Map(order.flatMap(ofLayer));
}
