import type { Box } from './disputed.ts';
import type { WorldTopology } from './worldTopology.ts';

type Point = [number, number];

interface Bounded {
  readonly coordinates: Point[][];
  readonly box: Box;
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

interface Arc {
  readonly points: readonly Point[];
  readonly box: Box;
}

// topojson-client gives features one by one, without their boxes, and brings more than is wanted here.
/** Reads the shapes out of a topology; the points of each are put together when they are first asked for. */
export function worldGround(topology: WorldTopology): WorldGround {
  const arcs = absoluteArcs(topology);
  const countries = new Map<string, Bounded[]>();
  for (const geometry of topology.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const id = String(geometry.id);
    const pieces = polygons.map((rings) => bounded(rings, arcs));
    countries.set(id, [...(countries.get(id) ?? []), ...pieces]);
  }
  const { borders, disputed } = topology.objects;
  return {
    land: [...countries.values()].flat(),
    borders: borders.arcs.map((line) => bounded([line], arcs)),
    disputed: disputed.arcs.map((line) => bounded([line], arcs)),
    country: (id) => countries.get(id) ?? [],
  };
}

function absoluteArcs({ arcs, transform }: WorldTopology): Arc[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const points = arc.map((step): Point => {
      column += step[0] ?? 0;
      row += step[1] ?? 0;
      const [x, y] = [column * scaleX + moveX, row * scaleY + moveY];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
      return [x, y];
    });
    return { points, box: [west, south, east, north] };
  });
}

/** A line, or a polygon by its outer ring and its holes, each told by its arcs. */
function bounded(rings: readonly (readonly number[])[], arcs: readonly Arc[]): Bounded {
  let known: Point[][] | undefined;
  return {
    box: (rings[0] ?? []).map((index) => arcOf(index, arcs).box).reduce(union),
    get coordinates() {
      return (known ??= rings.map((ring) => joined(ring, arcs)));
    },
  };
}

/** Arcs end to end; where two meet, their common point stands once. */
function joined(indices: readonly number[], arcs: readonly Arc[]): Point[] {
  const line: Point[] = [];
  for (const index of indices) {
    const { points } = arcOf(index, arcs);
    const inOrder = index < 0 ? points.toReversed() : points;
    for (const point of line.length === 0 ? inOrder : inOrder.slice(1)) line.push(point);
  }
  return line;
}

/** An arc by its index; one below zero tells it backwards. */
function arcOf(index: number, arcs: readonly Arc[]): Arc {
  const arc = arcs[index < 0 ? ~index : index];
  if (arc === undefined) throw new Error(`world: no arc has this index: ${index}`);
  return arc;
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
