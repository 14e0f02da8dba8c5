import { geoPath, type GeoPath, type GeoProjection } from 'd3';
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
  /** the outlines of countries asked for, by their ids; those not seen are left out */
  readonly countries: ReadonlyMap<string, CountryDrawing>;
}

export interface CountryDrawing {
  readonly path: string;
  /** the larger piece's left, top, right and bottom */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** Draws the world, and each country in `ids` once more as a shape of its own. */
export function drawGround(
  world: WorldGround,
  sheet: Sheet,
  ids: Iterable<string> = [],
): GroundDrawing {
  const path = sheetPath(sheet);
  const isSeen = boxesSeen(sheet.projection, sheet.size, sheet.margin);
  const seen = (shapes: readonly Bounded[]) => shapes.filter(({ box }) => isSeen(box));
  const countries = new Map<string, CountryDrawing>();
  for (const id of ids) {
    const pieces = seen(world.country(id));
    const outline = area(path, pieces);
    if (outline !== '') countries.set(id, { path: outline, bounds: largest(path, pieces) });
  }
  return {
    land: area(path, seen(world.land)),
    borders: lines(path, seen(world.borders)),
    disputed: lines(path, seen(world.disputed)),
    countries,
  };
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
