import { geoPath, type GeoPath, type GeoProjection } from 'd3';
import { atOnce, partsOfList, type Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { boxesSeen } from '../../geo/visibleBoxes.ts';
import type { Bounded, WorldGround } from '../../geo/worldGround.ts';

/** What is drawn: the projection, the map's size, and how far beyond its edges. */
export interface Sheet {
  readonly projection: GeoProjection;
  readonly size: FrameSize;
  /** pixels drawn beyond each edge, so that a map can be dragged some way before it is drawn anew */
  readonly margin: number;
}

/** Land and lines as SVG paths in pixels; empty where none is seen. */
export interface GroundDrawing {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** the outlines of countries asked for, by the ids of their shapes; those not seen are left out */
  readonly countries: ReadonlyMap<string, CountryDrawing>;
}

export interface CountryDrawing {
  readonly path: string;
  /** the larger piece's left, top, right and bottom */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** A country by the id of its shape, and a place in it. */
export interface CountryShape {
  readonly shape: string;
  readonly at: readonly [lon: number, lat: number];
}

/**
 * Draws the world, and each country in `own` once more as a shape of its own; one that the world's
 * outline is too coarse for, as a dot.
 */
export function drawGround(
  world: WorldGround,
  sheet: Sheet,
  own: Iterable<CountryShape> = [],
): GroundDrawing {
  return atOnce(drawingGround(world, sheet, own));
}

/** `drawGround`, piece by piece. */
export function* drawingGround(
  world: WorldGround,
  sheet: Sheet,
  own: Iterable<CountryShape>,
): Sliced<GroundDrawing> {
  const path = sheetPath(sheet);
  const cut = sheet.projection.preclip();
  if (isUncut(sheet)) sheet.projection.preclip((stream) => stream);
  const isSeen = boxesSeen(sheet.projection, sheet.size, sheet.margin);
  const seen = (shapes: readonly Bounded[]) => shapes.filter(({ box }) => isSeen(box));
  const countries = new Map<string, CountryDrawing>();
  for (const { shape, at } of own) {
    const all = world.country(shape);
    const drawing = all.length > 0 ? outlined(path, seen(all)) : dotted(sheet, at);
    if (drawing) countries.set(shape, drawing);
    yield;
  }
  const drawing = {
    land: yield* inParts(seen(world.land), (pieces) => area(path, pieces)),
    borders: yield* inParts(seen(world.borders), (pieces) => lines(path, pieces)),
    disputed: lines(path, seen(world.disputed)),
    countries,
  };
  sheet.projection.preclip(cut);
  return drawing;
}

// In radii of the Earth, some 106 degrees: no piece of land reaches from there to the other side of the globe.
const hemisphere = 1.6;

/**
 * Whether land needs no cutting where the projection tears the globe, which would take half the time of
 * drawing it: a globe that is turned to the view is torn on its far side.
 */
function isUncut({ projection, size, margin }: Sheet): boolean {
  const [turn, tilt] = projection.rotate();
  if (turn === 0 && tilt === 0) return false;
  const [x, y] = projection.translate();
  const across = Math.max(x, size.width - x) + margin;
  const down = Math.max(y, size.height - y) + margin;
  return Math.hypot(across, down) < hemisphere * projection.scale();
}

/** What writes GeoJSON as an SVG path, cut off where the sheet ends. */
export function sheetPath({ projection, size, margin }: Sheet): GeoPath {
  const { width, height } = size;
  projection.clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);
  return geoPath(projection).digits(1);
}

function outlined(path: GeoPath, pieces: readonly Bounded[]): CountryDrawing | undefined {
  const outline = area(path, pieces);
  return outline === '' ? undefined : { path: outline, bounds: largest(path, pieces) };
}

const dotRadius = 4;

function dotted(
  { projection, size, margin }: Sheet,
  [lon, lat]: CountryShape['at'],
): CountryDrawing | undefined {
  const [x = NaN, y = NaN] = projection([lon, lat]) ?? [];
  const isNear = (at: number, length: number) => at >= -margin && at <= length + margin;
  if (!isNear(x, size.width) || !isNear(y, size.height)) return undefined;
  const [left, across] = [(x - dotRadius).toFixed(1), 2 * dotRadius];
  const arc = `a${dotRadius} ${dotRadius} 0 0 0`;
  return {
    path: `M${left} ${y.toFixed(1)}${arc} ${across} 0${arc} ${-across} 0z`,
    bounds: [
      [x - dotRadius, y - dotRadius],
      [x + dotRadius, y + dotRadius],
    ],
  };
}

// Pieces of land or lines drawn between two breaks: about a millisecond, but for the largest.
const stride = 16;

function* inParts(
  pieces: readonly Bounded[],
  draw: (part: readonly Bounded[]) => string,
): Sliced<string> {
  let drawn = '';
  for (const part of partsOfList(pieces, stride)) {
    drawn += draw(part);
    yield;
  }
  return drawn;
}

function area(path: GeoPath, pieces: readonly Bounded[]): string {
  return path({ type: 'MultiPolygon', coordinates: shapesOf(pieces) }) ?? '';
}

function lines(path: GeoPath, pieces: readonly Bounded[]): string {
  return path({ type: 'MultiLineString', coordinates: shapesOf(pieces).flat() }) ?? '';
}

function shapesOf(pieces: readonly Bounded[]) {
  return pieces.map(({ coordinates }) => coordinates);
}

function largest(path: GeoPath, pieces: readonly Bounded[]): CountryDrawing['bounds'] {
  const all = pieces.map(({ coordinates }) => path.bounds({ type: 'Polygon', coordinates }));
  return all.reduce((best, one) => (extent(one) > extent(best) ? one : best));
}

/** Of a piece that lies beyond the sheet, nothing. */
function extent([[left, top], [right, bottom]]: CountryDrawing['bounds']): number {
  return left < right ? (right - left) * (bottom - top) : 0;
}
