import type { GeoProjection } from 'd3';
import type { FrameSize } from './camera.ts';
import type { Box } from './disputed.ts';
import { nearZoom, zoomOf } from './view.ts';

const degrees = 180 / Math.PI;

// Boxes are measured along parallels and meridians, and what a gesture has moved is not centred.
const leeway = 1.2;

/**
 * Tells which boxes of degrees may reach into a drawing, or up to `margin` pixels beyond its edges: from
 * near by most of the world need not even be looked at.
 */
export function boxesSeen(
  projection: GeoProjection,
  size: FrameSize,
  margin: number,
): (box: Box) => boolean {
  const middle = projection.invert?.([size.width / 2, size.height / 2]);
  const half = Math.hypot(size.width, size.height) / 2 + margin;
  const angle = 2 * Math.asin(Math.min(1, half / (2 * projection.scale()))) * leeway;
  if (!middle || zoomOf(projection.scale(), size) < nearZoom || angle > 1.2) return () => true;
  const [lon, lat] = middle;
  const reach = angle * degrees;
  const [south, north] = [lat - reach, lat + reach];
  const poleward = Math.max(Math.abs(south), Math.abs(north));
  const sideways =
    poleward >= 89 ? 180 : Math.asin(Math.sin(angle) / Math.cos(lat / degrees)) * degrees;
  return ([west, bottom, east, top]) => {
    if (top < south || bottom > north) return false;
    return [-360, 0, 360].some(
      (turn) => east + turn >= lon - sideways && west + turn <= lon + sideways,
    );
  };
}
