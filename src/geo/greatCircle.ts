import { pathText } from './pathText.ts';
import { planeLines, type LonLat } from './plane.ts';

/** The shortest way over the globe from one place to the other, as an SVG path on the plane. */
export function greatCircle(from: LonLat, to: LonLat): string {
  return corridor([from, to]);
}

/** A way through places in their order, each leg a great circle, as one SVG path on the plane. */
export function corridor(places: readonly LonLat[]): string {
  if (places.length < 2) throw new Error(`corridor: needs two places or more: ${places.length}`);
  const coordinates = places.map(([lon, lat]) => [lon, lat]);
  return pathText(planeLines({ type: 'LineString', coordinates }), false);
}
