import { geoIdentity, geoPath, polygonArea, type GeoPermissibleObjects } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { simplifiedWorld, toleranceAt, type Tolerance } from './landTopology.ts';
import { pathText } from './pathText.ts';
import { collectLines, toPlane, type PlaneLine, type PlanePoint } from './plane.ts';
import type { WorldTopology } from './worldTopology.ts';

/** The ground of a map as SVG paths on the plane. */
export interface Land {
  /** all land as one shape */
  readonly land: string;
  /** lines between countries, coasts left out */
  readonly borders: string;
  /** the same where states dispute them */
  readonly disputed: string;
  /** single countries, by the ISO 3166-1 number asked for */
  readonly countries: ReadonlyMap<string, string>;
}

// A kilometre is two pixels in the closest window, round Liège, and a fifteenth of one in the widest.
const tolerance: Tolerance = {
  foci: [
    { at: toPlane([5.2, 50.8]), km: 3.4, withinKm: 320, growth: 0.021 },
    { at: toPlane([5, 49]), km: 4, withinKm: 900, growth: 0.031 },
    { at: toPlane([25.5, 42.5]), km: 4.5, withinKm: 430, growth: 0.035 },
  ],
  farKm: 120,
};

// What the widest window, and a screen that shows more than its frame, can show.
const extent: [[number, number], [number, number]] = [
  [-7000, -8200],
  [9000, 7000],
];

/** The land of Europe, Asia and the north of Africa, with the shapes of the countries numbered. */
export function leadLand(countryNumbers: readonly string[]): Land {
  const world = simplifiedWorld(tolerance);
  const geometries = world.objects.countries.geometries;
  const polygons = geometries.filter(
    (geometry): geometry is Polygon | MultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  return {
    land: shape(merge(world, polygons)),
    borders: pathText(clipped(mesh(world, world.objects.borders)), false),
    disputed: pathText(clipped(mesh(world, world.objects.disputed)), false),
    countries: new Map(countryNumbers.map((id) => [id, countryShape(world, id)])),
  };
}

function countryShape(world: WorldTopology, id: string): string {
  const geometry = world.objects.countries.geometries.find((country) => country.id === id);
  if (geometry === undefined) throw new Error(`land: no country has this number: ${id}`);
  return shape(feature(world, geometry));
}

function shape(object: GeoPermissibleObjects): string {
  return pathText(clipped(object).filter(isVisible), true);
}

function clipped(object: GeoPermissibleObjects): PlaneLine[] {
  const identity = geoIdentity().clipExtent(extent);
  return collectLines((context) => geoPath(identity, context)(object));
}

// An islet smaller than what is smoothed away beside it would be a speck.
function isVisible(ring: PlaneLine): boolean {
  const first = ring[0];
  if (first === undefined) return false;
  const area = Math.abs(polygonArea(ring.map(([x, y]): [number, number] => [x, y])));
  return area > 6 * toleranceAt(first satisfies PlanePoint, tolerance) ** 2;
}
