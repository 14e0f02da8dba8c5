import type { Dataset } from '../data/dataset.ts';
import { corridor, greatCircle } from './greatCircle.ts';
import { rowPlace, type Mark } from './leadMarks.ts';
import type { ArcSpec, EndSpec } from './leadSpec.ts';
import { toPlane, type LonLat } from './plane.ts';

/** A line of the map as an SVG path in plane units. */
export interface Arc {
  readonly kind: ArcSpec['kind'];
  readonly d: string;
}

/** The line an arc is drawn as. Throws where a route or one of its ends has no coordinates. */
export function leadArc(spec: ArcSpec, dataset: Dataset): Arc {
  const { kind } = spec;
  if (kind === 'promise') return { kind, d: greatCircle(rowPlace(spec.from, dataset), spec.to) };
  const [from, to] = [
    routeEnd(spec.route, 'origin', dataset),
    routeEnd(spec.route, 'destination', dataset),
  ];
  if (kind === 'flight') return { kind, d: greatCircle(from, to) };
  const stops = railStops(spec, dataset).map((place) => rowPlace(['places', place], dataset));
  return { kind, d: corridor([from, ...stops, to]) };
}

/** A dot with the name of the town where a route begins. */
export function routeOrigin({ route, side }: EndSpec, dataset: Dataset): Mark {
  const [x, y] = toPlane(routeEnd(route, 'origin', dataset));
  return {
    x: Math.round(x),
    y: Math.round(y),
    shape: 'dot',
    fill: 'solid',
    tone: 'ink',
    text: dataset.row('routes', route).origin,
    side: { narrow: side, wide: side },
  };
}

// A train whose own stops no source names runs through those of a line that crosses the same countries.
function railStops(spec: Extract<ArcSpec, { kind: 'rail' }>, dataset: Dataset): readonly string[] {
  const own = dataset.row('routes', spec.route).via;
  if (own !== undefined && own.length > 0) return own;
  const borrowed = dataset.row('routes', spec.like).via ?? [];
  const last = borrowed.indexOf(spec.until);
  if (last === -1)
    throw new Error(`lead map: ${spec.like} does not pass this place: ${spec.until}`);
  return borrowed.slice(0, last + 1);
}

function routeEnd(id: string, end: 'origin' | 'destination', dataset: Dataset): LonLat {
  const route = dataset.row('routes', id);
  const [lon, lat] = [route[`${end}_lon`], route[`${end}_lat`]];
  if (lon === undefined || lat === undefined)
    throw new Error(`lead map: route has no ${end} to draw: ${id}`);
  return [lon, lat];
}
