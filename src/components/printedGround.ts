import { geoPath, type GeoProjection } from 'd3';
import type { FrameSize } from '../geo/camera.ts';
import { pathText } from '../geo/pathText.ts';
import { collectLines } from '../geo/plane.ts';
import { boxesSeen } from '../geo/visibleBoxes.ts';
import type { Bounded, WorldGround } from '../geo/worldGround.ts';

/** The ground of a printed map as SVG paths in whole units; empty where none is seen. */
export interface PrintedGround {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** the outline of the country asked for */
  readonly country: string;
}

// Outlines are cut off that far beyond the frame, where their cut is not seen.
const margin = 4;

/** Draws the world for print: told by steps in whole units, it weighs a third of what the live map draws. */
export function printedGround(
  world: WorldGround,
  projection: GeoProjection,
  size: FrameSize,
  countryId?: string,
): PrintedGround {
  const isSeen = boxesSeen(projection, size, margin);
  projection.clipExtent([
    [-margin, -margin],
    [size.width + margin, size.height + margin],
  ]);
  const path = geoPathText(projection);
  const seen = (shapes: readonly Bounded[]) =>
    shapes.filter(({ box }) => isSeen(box)).map(({ coordinates }) => coordinates);
  const area = (shapes: readonly Bounded[]) =>
    path({ type: 'MultiPolygon', coordinates: seen(shapes) }, true);
  const lines = (shapes: readonly Bounded[]) =>
    path({ type: 'MultiLineString', coordinates: seen(shapes).flat() }, false);
  return {
    land: area(world.land),
    borders: lines(world.borders),
    disputed: lines(world.disputed),
    country: countryId === undefined ? '' : area(world.country(countryId)),
  };
}

function geoPathText(projection: GeoProjection) {
  return (object: GeoJSON.Geometry, isClosed: boolean) =>
    pathText(
      collectLines((context) => geoPath(projection, context)(object)),
      isClosed,
    );
}
