import { presimplify, simplify } from 'topojson-simplify';
import { toPlane, type PlanePoint } from './plane.ts';
import { worldTopology } from './worldLand.ts';
import type { WorldTopology } from './worldTopology.ts';

/** A place looked at closely. */
export interface Focus {
  readonly at: PlanePoint;
  /** kilometres that may be smoothed away within `withinKm` */
  readonly km: number;
  readonly withinKm: number;
  /** kilometres by which that grows with each kilometre further off */
  readonly growth: number;
}

/** How coarse the outline may be: as the strictest focus has it, but never above `farKm`. */
export interface Tolerance {
  readonly foci: readonly Focus[];
  readonly farKm: number;
}

/** Kilometres that may be smoothed away at `point`. */
export function toleranceAt(point: PlanePoint, { foci, farKm }: Tolerance): number {
  const allowed = foci.map(({ at, km, withinKm, growth }) => {
    const away = Math.hypot(point[0] - at[0], point[1] - at[1]);
    return km + growth * Math.max(0, away - withinKm);
  });
  return Math.min(farKm, ...allowed);
}

/**
 * The world's countries (1:50 million) on the plane, simplified so that neighbours still share their borders
 * and no seam shows between fine and coarse.
 */
export function simplifiedWorld(tolerance: Tolerance): WorldTopology {
  const weighed = presimplify(planeWorld(), ([a, b, c]) => {
    const allowed = toleranceAt([b[0], b[1]], tolerance);
    return triangleArea(a, b, c) / allowed ** 2;
  });
  return simplify(weighed, 1);
}

function planeWorld(): WorldTopology {
  const { transform, arcs, objects } = worldTopology('50m');
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
