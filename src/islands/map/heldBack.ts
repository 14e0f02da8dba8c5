import type { GeoProjection } from 'd3';
import type { FrameSize } from '../../geo/camera.ts';
import { movedOn, nearZoom, pointOf, zoomLimits, type Moved, type View } from '../../geo/view.ts';

/** A move and its next step, kept within the limits of zoom and with the map's middle on the world. */
export function heldBack(
  moved: Moved,
  step: Moved,
  ...[base, view, size]: [base: GeoProjection, view: View, size: FrameSize]
): Moved {
  const next = movedOn(moved, limited(step, moved.k * view.zoom));
  if (view.zoom >= nearZoom) return next;
  const [left, top] = pointOf(base, [-179.9, 0]) ?? [0, 0];
  const [right] = pointOf(base, [179.9, 0]) ?? [0, 0];
  const [, north] = pointOf(base, [0, 80]) ?? [0, top];
  const [, south] = pointOf(base, [0, -80]) ?? [0, top];
  const { k } = next;
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  return {
    k,
    x: between(next.x, middleX - k * right, middleX - k * left),
    y: between(next.y, middleY - k * south, middleY - k * north),
  };
}

/** A step that ends at a limit of zoom, about the same point. */
function limited(step: Moved, zoom: number): Moved {
  const k = between(step.k, zoomLimits.least / zoom, zoomLimits.most / zoom);
  if (k === step.k) return step;
  const share = (1 - k) / (1 - step.k);
  return { k, x: step.x * share, y: step.y * share };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
