import { clampView } from '../geo/view.ts';
import { worldView } from '../geo/viewPresets.ts';
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
  const view = plainView({ lon, lat, zoom });
  const asked = rounded({ lon, lat, zoom });
  const obeyed = view.lat === asked.lat && view.lon === asked.lon && view.zoom === asked.zoom;
  return { view, obeyed };
}

/** Writes a view as `readView` reads it. */
export function formatView(view: View): string {
  const { lat, lon, zoom } = plainView(view);
  return `${lat},${lon},${zoom}`;
}

/**
 * A view as an address can say it: within bounds, to a thousandth of a degree and a hundredth of a
 * zoom; the whole world for what is no number.
 */
export function plainView(view: View): View {
  const finite = [view.lon, view.lat, view.zoom].every(Number.isFinite);
  return finite ? rounded(clampView(view)) : worldView;
}

function plainNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,9}(\.\d{1,15})?$/.test(text)) return undefined;
  return Number(text);
}

function rounded({ lon, lat, zoom }: View): View {
  return { lon: round(lon, 1000), lat: round(lat, 1000), zoom: round(zoom, 100) };
}

// Without the sum a small negative number would become -0.
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
