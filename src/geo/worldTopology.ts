import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

/**
 * The world as the map needs it, small enough to be sent. A country's `id` is its ISO 3166-1 number, or
 * Natural Earth's name where it has none; coasts belong to countries alone, lines between two to `borders`
 * or, where they are disputed, to `disputed`.
 */
export type WorldTopology = Topology<{
  countries: GeometryCollection;
  borders: MultiLineString;
  disputed: MultiLineString;
}>;
