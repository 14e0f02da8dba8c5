import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3';
import type { FrameSize } from './camera.ts';
import type { LonLat } from './plane.ts';

/** A window on the world. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  /** 1 shows the whole world across the map's width */
  readonly zoom: number;
}

/** What a gesture has done to a drawing so far: every point p now stands at k·p + (x, y). */
export interface Moved {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const notMoved: Moved = { k: 1, x: 0, y: 0 };

/** Whether a movement leaves everything in its place. */
export function isStill({ k, x, y }: Moved): boolean {
  return k === 1 && x === 0 && y === 0;
}

/** From this zoom on the projection is centred on the view; below, it is the world's. */
export const nearZoom = 3;

export const zoomLimits = { least: 1, most: 64 } as const;

// Widths of Equal Earth on a globe of radius 1, at the equator.
const worldWidth = 5.413259;

// Nothing that any layer shows lies nearer to the poles, and near them a pan would turn the map over.
const highestLat = 80;

/** Pixels to the Earth's radius. */
export function scaleOf(zoom: number, size: FrameSize): number {
  return (size.width / worldWidth) * zoom;
}

export function zoomOf(scale: number, size: FrameSize): number {
  return (scale * worldWidth) / size.width;
}

/** A view that can be drawn: finite, within the limits of zoom, never too near to a pole. */
export function clampView(view: View): View {
  const { lon, lat, zoom } = view;
  return {
    lon: Number.isFinite(lon) ? turned(lon) : 0,
    lat: Number.isFinite(lat) ? within(lat, -highestLat, highestLat) : 0,
    zoom: Number.isNaN(zoom) ? 1 : within(zoom, zoomLimits.least, zoomLimits.most),
  };
}

/**
 * The projection of a view: its centre stands in the middle of `size`. Far off Equal Earth, near by the
 * azimuthal equal-area projection round the view's centre; both give every country the same area for the
 * same zoom, so that nothing grows or shrinks where they change over.
 */
export function projectionFor(view: View, size: FrameSize): GeoProjection {
  const near = view.zoom >= nearZoom;
  const projection = near
    ? geoAzimuthalEqualArea().rotate([-view.lon, -view.lat])
    : geoEqualEarth().center([view.lon, view.lat]);
  return projection
    .scale(scaleOf(view.zoom, size))
    .translate([size.width / 2, size.height / 2])
    .precision(0.5);
}

/** The view that a drawing by `projection` shows once it has been moved. */
export function viewOf(projection: GeoProjection, moved: Moved, size: FrameSize): View {
  const middle: [number, number] = [
    (size.width / 2 - moved.x) / moved.k,
    (size.height / 2 - moved.y) / moved.k,
  ];
  const place = projection.invert?.(middle) ?? [0, 0];
  return clampView({
    lon: place[0],
    lat: place[1],
    zoom: zoomOf(projection.scale() * moved.k, size),
  });
}

/** How a drawing by `projection` has to be moved to show `view`, as nearly as moving can. */
export function movedTo(projection: GeoProjection, view: View, size: FrameSize): Moved {
  const k = scaleOf(view.zoom, size) / projection.scale();
  const [x, y] = pointOf(projection, [view.lon, view.lat]) ?? [size.width / 2, size.height / 2];
  return { k, x: size.width / 2 - k * x, y: size.height / 2 - k * y };
}

/** Where a place stands in the drawing; undefined where the projection has no point for it. */
export function pointOf(projection: GeoProjection, place: LonLat): [number, number] | undefined {
  const point = projection([place[0], place[1]]);
  return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : undefined;
}

/** A second move after a first. */
export function movedOn(first: Moved, then: Moved): Moved {
  return {
    k: first.k * then.k,
    x: then.k * first.x + then.x,
    y: then.k * first.y + then.y,
  };
}

/** What takes a drawing back to where it was. */
export function movedBack({ k, x, y }: Moved): Moved {
  return { k: 1 / k, x: -x / k, y: -y / k };
}

/** The projection whose drawing is that of `projection`, moved. */
export function movedProjection(
  projection: GeoProjection,
  base: View,
  moved: Moved,
  size: FrameSize,
): GeoProjection {
  const [x, y] = projection.translate();
  return projectionFor(base, size)
    .scale(projection.scale() * moved.k)
    .translate([moved.k * x + moved.x, moved.k * y + moved.y]);
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function turned(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}
