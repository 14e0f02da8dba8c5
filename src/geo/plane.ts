import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects } from 'd3';

/** A place as GeoJSON has it: degrees east, degrees north. */
export type LonLat = readonly [lon: number, lat: number];

/** A place on the plane: kilometres to the right of and below its centre. */
export type PlanePoint = readonly [x: number, y: number];

/** A set of points in order, drawn as one line on the plane. */
export type PlaneLine = readonly PlanePoint[];

/** Mean radius of the Earth; with it as scale, a unit of the plane is a kilometre. */
export const earthRadiusKm = 6371;

// Between the Atlantic and the Yellow Sea, nearer to Europe, where most steps of the story take place.
const centre: LonLat = [40, 50];

// A bend smaller than this many kilometres cannot be seen in any window used.
const arcPrecisionKm = 12;

const projection = geoAzimuthalEqualArea()
  .rotate([-centre[0], -centre[1]])
  .scale(earthRadiusKm)
  .translate([0, 0])
  .precision(arcPrecisionKm);

/** Where a place lies on the plane shared by all small maps (equal-area, north up at 40° E). */
export function toPlane(place: LonLat): PlanePoint {
  const point = projection([place[0], place[1]]);
  if (point === null) throw new Error(`plane: place cannot be projected: ${place.join(', ')}`);
  return point;
}

/** Radians by which the plane must be turned, clockwise, for north to be up at `place`. */
export function northAngle(place: LonLat): number {
  const [x, y] = toPlane(place);
  const [northX, northY] = toPlane([place[0], Math.min(90, place[1] + 0.01)]);
  return -Math.atan2(northX - x, y - northY);
}

/** The lines of a GeoJSON object on the plane, great circles bent as finely as can be seen. */
export function planeLines(object: GeoPermissibleObjects): PlaneLine[] {
  return collectLines((context) => geoPath(projection, context)(object));
}

interface LineContext {
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(): void;
  closePath(): void;
}

/** What `draw` sends to a drawing context, as lists of points; rings come back without their closing point. */
export function collectLines(draw: (context: LineContext) => void): PlaneLine[] {
  const lines: PlanePoint[][] = [];
  draw({
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  });
  return lines;
}
