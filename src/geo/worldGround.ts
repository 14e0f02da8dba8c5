import type { WorldTopology } from './worldTopology.ts';

type Point = [number, number];

interface Bounded {
  readonly coordinates: Point[][];
  /** degrees: west, south, east, north */
  readonly box: readonly [number, number, number, number];
}

/** The world's shapes in degrees, each with the box it lies in. */
export interface WorldGround {
  /** single islands and mainlands, holes and all */
  readonly land: readonly Bounded[];
  readonly borders: readonly Bounded[];
  readonly disputed: readonly Bounded[];
  /** the pieces of a country, by the id of its shape; none where the outline is too coarse to show it */
  country(id: string): readonly Bounded[];
}

export type { Bounded };

// topojson-client gives features one by one, without their boxes, and brings more than is wanted here.
/** Reads the shapes out of a topology. */
export function worldGround(topology: WorldTopology): WorldGround {
  const arcs = absoluteArcs(topology);
  const line = (indices: readonly number[]) => joined(indices, arcs);
  const countries = new Map<string, Bounded[]>();
  for (const geometry of topology.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const id = String(geometry.id);
    const pieces = polygons.map((rings) => bounded(rings.map(line)));
    countries.set(id, [...(countries.get(id) ?? []), ...pieces]);
  }
  const { borders, disputed } = topology.objects;
  return {
    land: [...countries.values()].flat(),
    borders: borders.arcs.map((indices) => bounded([line(indices)])),
    disputed: disputed.arcs.map((indices) => bounded([line(indices)])),
    country: (id) => countries.get(id) ?? [],
  };
}

function absoluteArcs({ arcs, transform }: WorldTopology): Point[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step): Point => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
  });
}

/** Arcs end to end; where two meet, their common point stands once. */
function joined(indices: readonly number[], arcs: readonly Point[][]): Point[] {
  const line: Point[] = [];
  for (const index of indices) {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const start = line.length === 0 ? 0 : 1;
    for (let step = start; step < arc.length; step += 1) {
      const point = arc[index < 0 ? arc.length - 1 - step : step];
      if (point) line.push(point);
    }
  }
  return line;
}

function bounded(coordinates: Point[][]): Bounded {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of coordinates[0] ?? []) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { coordinates, box: [west, south, east, north] };
}
