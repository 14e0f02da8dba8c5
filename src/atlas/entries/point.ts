import type { LonLat } from '../../geo/plane.ts';

/** The point of two cells; undefined where they are empty. */
export function pointOf(lon: number | undefined, lat: number | undefined): LonLat | undefined {
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}
