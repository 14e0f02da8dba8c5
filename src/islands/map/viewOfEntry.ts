import { geoDistance, geoInterpolate } from 'd3';
import type { Entry, RouteEntry } from '../../atlas/model.ts';
import type { FrameSize } from '../../geo/camera.ts';
import type { LonLat } from '../../geo/plane.ts';
import { clampView, zoomOf, type View } from '../../geo/view.ts';

const townZoom = 12;
const countryZoom = 5;

/** A view that shows where an entry stands, no further off than `present`; undefined where it has no place. */
export function viewOfEntry(entry: Entry, present: View, size: FrameSize): View | undefined {
  if ('from' in entry) return routeView(entry, size);
  const { at } = entry;
  if (at === undefined) return undefined;
  const isCountry = entry.layer === 'leaders' || entry.precision === 'country';
  const zoom = Math.max(present.zoom, isCountry ? countryZoom : townZoom);
  return clampView({ lon: at[0], lat: at[1], zoom });
}

function routeView({ path }: RouteEntry, size: FrameSize): View | undefined {
  const [from, to] = [path?.[0], path?.at(-1)];
  if (!from || !to) return undefined;
  const [lon, lat] = geoInterpolate(point(from), point(to))(0.5);
  const radians = geoDistance(point(from), point(to));
  const across = 4 * Math.sin(radians / 4) * 1.25;
  return clampView({ lon, lat, zoom: zoomOf(Math.min(size.width, size.height) / across, size) });
}

function point([lon, lat]: LonLat): [number, number] {
  return [lon, lat];
}
