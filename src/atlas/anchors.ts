import { geoArea, geoCentroid } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { LonLat } from '../geo/plane.ts';

// Where the middle of the largest piece misleads: it lies outside the country, hard by a border, or
// on another island than the capital.
const byHand: Readonly<Record<string, LonLat>> = {
  HR: [16.2, 45.5],
  IL: [34.85, 30.9],
  MY: [102.3, 4],
  VN: [108.1, 14],
};

/** What of a row of countries.csv an anchor is found by. */
export interface Anchored {
  readonly code: string;
  readonly numeric: string;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Rings = readonly (readonly (readonly number[])[])[];

const topology = world as unknown as World;
const found = new Map<string, LonLat>();

/**
 * Where the mark of what is known by its country alone stands: the middle of the country's largest
 * piece of land, to a hundredth of a degree. Throws where the world's topology has no such country.
 * Loads the shapes of the world, so it is for the build alone.
 */
export function countryAnchor(country: Anchored): LonLat {
  const known = byHand[country.code] ?? found.get(country.code);
  if (known !== undefined) return known;
  const largest = largestPiece(country.numeric);
  if (largest === undefined) throw new Error(`anchors: country has no shape: ${country.code}`);
  const [lon, lat] = geoCentroid(polygon(largest));
  const anchor: LonLat = [hundredth(lon), hundredth(lat)];
  found.set(country.code, anchor);
  return anchor;
}

function largestPiece(numeric: string): Rings | undefined {
  return feature(topology, topology.objects.countries)
    .features.filter(({ id }) => id === numeric)
    .flatMap(({ geometry }) => pieces(geometry))
    .map((rings) => ({ rings, area: geoArea(polygon(rings)) }))
    .toSorted((a, b) => b.area - a.area)[0]?.rings;
}

function pieces(geometry: GeoJSON.Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function polygon(rings: Rings): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map((point) => [...point])) };
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
