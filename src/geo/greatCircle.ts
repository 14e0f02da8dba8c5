import { geoDistance } from 'd3';
import { pathText } from './pathText.ts';
import { earthRadiusKm, planeLines, type LonLat } from './plane.ts';

/** Kilometres between two places along the great circle. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return geoDistance([from[0], from[1]], [to[0], to[1]]) * earthRadiusKm;
}

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
