import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { toPlane, type PlanePoint } from './plane.ts';

/** The countries of the world on the plane; `id` is the ISO 3166-1 number. */
export type PlaneWorld = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** How coarse the outline may be: kilometres, by distance from a place looked at closely. */
export interface Tolerance {
  readonly near: PlanePoint;
  readonly nearKm: number;
  readonly farKm: number;
  /** up to here `nearKm` holds, from there it grows */
  readonly innerKm: number;
  /** from here on `farKm` holds */
  readonly outerKm: number;
}

/** Kilometres that may be smoothed away at `point`. */
export function toleranceAt(point: PlanePoint, tolerance: Tolerance): number {
  const { near, nearKm, farKm, innerKm, outerKm } = tolerance;
  const away = Math.hypot(point[0] - near[0], point[1] - near[1]);
  const share = Math.min(1, Math.max(0, (away - innerKm) / (outerKm - innerKm)));
  return nearKm + share * (farKm - nearKm);
}

/**
 * Natural Earth's countries (1:50 million, drawn as the data set has them, disputed lines included) on the
 * plane, simplified so that neighbours still share their borders and no seam shows between fine and coarse.
 */
export function simplifiedWorld(tolerance: Tolerance): PlaneWorld {
  const weighed = presimplify(planeWorld(), ([a, b, c]) => {
    const allowed = toleranceAt([b[0], b[1]], tolerance);
    return triangleArea(a, b, c) / allowed ** 2;
  });
  return simplify(weighed, 1);
}

function planeWorld(): PlaneWorld {
  const source = world as unknown as PlaneWorld;
  const { transform, arcs, objects } = source;
  if (transform === undefined) throw new Error('world-atlas: expected quantised arcs');
  const { scale, translate } = transform;
  const projected = arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map((step) => {
      column += step[0] ?? 0;
      row += step[1] ?? 0;
      return [...toPlane([column * scale[0] + translate[0], row * scale[1] + translate[1]])];
    });
  });
  return { type: 'Topology', objects, arcs: projected };
}

function triangleArea(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
