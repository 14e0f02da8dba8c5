import { geoPath, type GeoProjection } from 'd3';
import type { RouteEntry, Stage } from '../../atlas/model.ts';
import { collectLines } from '../../geo/plane.ts';
import { sheetPath, type Sheet } from './drawGround.ts';

/** A route with the stage it is shown in. */
export interface ShownRoute {
  readonly entry: RouteEntry;
  readonly stage: Stage;
}

export interface RouteDrawing {
  readonly id: string;
  readonly path: string;
  /** of the element, in the words of the style sheet */
  readonly classes: string;
}

/** Routes as great circles from place to place; those without a way, or out of sight, are left out. */
export function drawRoutes(routes: readonly ShownRoute[], sheet: Sheet): RouteDrawing[] {
  const path = sheetPath(sheet);
  return routes.flatMap(({ entry, stage }) => {
    const drawn = entry.path === undefined ? null : path(lineOf(entry));
    if (!drawn) return [];
    const vague = entry.corridor === 'unknown' ? ' map-vague' : '';
    const classes = `map-route map-${entry.layer} map-tone-${entry.company} map-${stage}${vague}`;
    return [{ id: entry.id, path: drawn, classes }];
  });
}

/** The route nearest to a point, of those no further than `reach` pixels from it. */
export function routeAt(
  routes: readonly ShownRoute[],
  projection: GeoProjection,
  point: readonly [number, number],
  reach: number,
): string | undefined {
  let [nearest, best]: [string | undefined, number] = [undefined, reach];
  for (const { entry } of routes) {
    if (entry.path === undefined) continue;
    const lines = collectLines((context) => geoPath(projection, context)(lineOf(entry)));
    for (const line of lines) {
      const distance = distanceTo(line, point);
      if (distance < best) [nearest, best] = [entry.id, distance];
    }
  }
  return nearest;
}

/** A route's way as GeoJSON. */
export function lineOf({ path = [] }: RouteEntry): GeoJSON.LineString {
  return { type: 'LineString', coordinates: path.map(([lon, lat]) => [lon, lat]) };
}

function distanceTo(
  line: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
): number {
  let best = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [fromX, fromY] = line[index - 1] ?? [0, 0];
    const [toX, toY] = line[index] ?? [0, 0];
    const [right, down] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * right + (y - fromY) * down) / (right ** 2 + down ** 2 || 1);
    const share = Math.min(1, Math.max(0, along));
    best = Math.min(best, Math.hypot(fromX + share * right - x, fromY + share * down - y));
  }
  return best;
}
