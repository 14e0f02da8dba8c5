import { geoIdentity, geoPath, polygonArea, type GeoPermissibleObjects } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { simplifiedWorld, toleranceAt, type PlaneWorld, type Tolerance } from './landTopology.ts';
import { pathText } from './pathText.ts';
import { collectLines, toPlane, type PlaneLine, type PlanePoint } from './plane.ts';

/** The ground of a map as SVG paths on the plane. */
export interface Land {
  /** all land as one shape */
  readonly land: string;
  /** lines between countries, coasts left out */
  readonly borders: string;
  /** single countries, by the ISO 3166-1 number asked for */
  readonly countries: ReadonlyMap<string, string>;
}

// Rotterdam to Lyon: the windows that come closest lie round Liège.
const tolerance: Tolerance = {
  near: toPlane([5, 49]),
  nearKm: 3.4,
  farKm: 66,
  innerKm: 900,
  outerKm: 5200,
};

// What the widest window, and a screen twice as wide as its frame, can show.
const extent: [[number, number], [number, number]] = [
  [-7000, -8200],
  [9000, 6000],
];

/** The land of Europe, Asia and the north of Africa, with the shapes of the countries numbered. */
export function leadLand(countryNumbers: readonly string[]): Land {
  const world = simplifiedWorld(tolerance);
  const geometries = world.objects.countries.geometries;
  const polygons = geometries.filter(
    (geometry): geometry is Polygon<{ name: string }> | MultiPolygon<{ name: string }> =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  return {
    land: shape(merge(world, polygons)),
    borders: pathText(clipped(mesh(world, world.objects.countries, (a, b) => a !== b)), false),
    countries: new Map(countryNumbers.map((id) => [id, countryShape(world, id)])),
  };
}

function countryShape(world: PlaneWorld, id: string): string {
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
  return area > 4 * toleranceAt(first satisfies PlanePoint, tolerance) ** 2;
}
