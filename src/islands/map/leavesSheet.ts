import type { GeoProjection } from 'd3';
import type { FrameSize } from '../../geo/camera.ts';
import { nearZoom, pointOf, zoomOf, type Moved } from '../../geo/view.ts';

type Span = readonly [from: number, to: number];

const endless: Span = [-Infinity, Infinity];

/** Whether a moved drawing no longer covers all of the world that the map could show. */
export function leavesSheet(
  { k, x, y }: Moved,
  projection: GeoProjection,
  { size, margin }: { readonly size: FrameSize; readonly margin: number },
): boolean {
  const [across, down] = worldSpans(projection, size);
  const isCovered = (length: number, moved: number, [from, to]: Span) =>
    Math.max(from, -moved / k) >= Math.max(from, -margin) &&
    Math.min(to, (length - moved) / k) <= Math.min(to, length + margin);
  return !isCovered(size.width, x, across) || !isCovered(size.height, y, down);
}

/** From where to where the world reaches; from near by there is always more of it. */
function worldSpans(
  projection: GeoProjection,
  size: FrameSize,
): readonly [across: Span, down: Span] {
  if (zoomOf(projection.scale(), size) >= nearZoom) return [endless, endless];
  const [left, top] = [pointOf(projection, [-180, 0])?.[0], pointOf(projection, [0, 90])?.[1]];
  const [right, bottom] = [pointOf(projection, [180, 0])?.[0], pointOf(projection, [0, -90])?.[1]];
  return [
    [left ?? -Infinity, right ?? Infinity],
    [top ?? -Infinity, bottom ?? Infinity],
  ];
}
