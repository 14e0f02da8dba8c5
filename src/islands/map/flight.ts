import { geoDistance, geoInterpolate } from 'd3';
import type { FrameSize } from '../../geo/camera.ts';
import { scaleOf, type View } from '../../geo/view.ts';
import { zoomPath } from '../../geo/zoomPath.ts';

const shortestMs = 250;
const longestMs = 2200;
const msPerLength = 420;

/** The view at a share of the smoothest way between two views, and how long the way should last. */
export interface ViewFlight {
  readonly ms: number;
  at(share: number): View;
}

/** A flight along the great circle, zooming out and in so that the eye can follow. */
export function viewFlight(from: View, to: View, size: FrameSize): ViewFlight {
  const places: [[number, number], [number, number]] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ];
  const radians = geoDistance(...places);
  const place = geoInterpolate(...places);
  const across = ({ zoom }: View) => size.width / scaleOf(zoom, size);
  const path = zoomPath([0, 0, across(from)], [radians, 0, across(to)]);
  return {
    ms: Math.min(longestMs, Math.max(shortestMs, path.length * msPerLength)),
    at(share) {
      if (share >= 1) return to;
      const [gone, , width] = path.at(share);
      const [lon, lat] = radians > 0 ? place(gone / radians) : places[0];
      return { lon, lat, zoom: (from.zoom * across(from)) / width };
    },
  };
}

/** Shows a flight frame by frame, or at once its end to readers who want no motion. Returns what stops it. */
export function fly(flight: ViewFlight, show: (view: View, isLast: boolean) => void): () => void {
  if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(flight.at(1), true);
    return () => undefined;
  }
  const start = performance.now();
  let request = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, (now - start) / flight.ms));
    show(flight.at(eased(share)), share >= 1);
    if (share < 1) request = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(request);
}

function eased(share: number): number {
  return share < 0.5 ? 2 * share ** 2 : 1 - (2 - 2 * share) ** 2 / 2;
}
