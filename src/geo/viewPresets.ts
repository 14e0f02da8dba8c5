import type { FrameSize } from './camera.ts';
import { clampView, scaleOf, type View } from './view.ts';

export const presetIds = ['world', 'europe', 'asia', 'americas'] as const;

export type PresetId = (typeof presetIds)[number];

interface Preset {
  readonly lon: number;
  readonly lat: number;
  /** degrees of a great circle that must find room across the map, and from top to bottom */
  readonly across: number;
  readonly high: number;
}

const presets: Readonly<Record<Exclude<PresetId, 'world'>, Preset>> = {
  europe: { lon: 11, lat: 50, across: 39, high: 31 },
  asia: { lon: 104, lat: 22, across: 88, high: 68 },
  americas: { lon: -82, lat: 10, across: 84, high: 104 },
};

/** The whole world; most of Antarctica and of the empty Pacific stay out of sight. */
export const worldView: View = { lon: 10, lat: 8, zoom: 1.12 };

/** A part of the world, so near that it fills a map of this size. */
export function presetView(id: PresetId, size: FrameSize): View {
  if (id === 'world') return worldView;
  const { lon, lat, across, high } = presets[id];
  const fitting = Math.min(size.width / chord(across), size.height / chord(high));
  return clampView({ lon, lat, zoom: fitting / scaleOf(1, size) });
}

// A span through the centre of the azimuthal equal-area projection, in radii of the Earth.
function chord(degrees: number): number {
  return 4 * Math.sin((degrees * Math.PI) / 720);
}
