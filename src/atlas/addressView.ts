import { homeView, zoomLimits } from './initialState.ts';
import type { View } from './model.ts';

/** A view read from an address; none where the text is no view at all. */
export interface ReadView {
  readonly view?: View;
  /** false where the text is no view, or one beyond the edge of the world or the limits of zoom */
  readonly obeyed: boolean;
}

/** Reads `50.64,5.44,8`: degrees north, degrees east, zoom; brought within bounds. */
export function readView(text: string): ReadView {
  const parts = text.split(',');
  const [lat, lon, zoom] = parts.map(plainNumber);
  if (parts.length !== 3 || lat === undefined || lon === undefined || zoom === undefined)
    return { obeyed: false };
  const view = boundView({ lon, lat, zoom });
  const obeyed = view.lat === round(lat, 3) && view.lon === round(lon, 3);
  return { view, obeyed: obeyed && view.zoom === round(zoom, 2) };
}

/** Writes a view as `readView` reads it; undefined for the whole world. */
export function formatView(view: View): string | undefined {
  const { lat, lon, zoom } = boundView(view);
  const home = lat === homeView.lat && lon === homeView.lon && zoom === homeView.zoom;
  return home ? undefined : `${lat},${lon},${zoom}`;
}

/** The view as an address can say it: within bounds, to a thousandth of a degree; home for what is no number. */
export function boundView({ lon, lat, zoom }: View): View {
  if (![lon, lat, zoom].every(Number.isFinite)) return homeView;
  return {
    lon: clamp(round(lon, 3), -180, 180),
    lat: clamp(round(lat, 3), -90, 90),
    zoom: clamp(round(zoom, 2), zoomLimits.least, zoomLimits.most),
  };
}

function plainNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,9}(\.\d{1,15})?$/.test(text)) return undefined;
  return Number(text);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

// Without the sum a small negative number would become -0.
function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
