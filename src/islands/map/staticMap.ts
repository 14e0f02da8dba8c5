import type { AtlasCountry } from '../../atlas/model.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { projectionFor, type View } from '../../geo/view.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import { drawGround } from './drawGround.ts';
import { drawRoutes } from './drawRoutes.ts';
import { leaderTints } from './leaderTints.ts';
import { groundMarkup, routeMarkup } from './mapMarkup.ts';
import { markMarkup } from './markMarkup.ts';
import { placeMarks } from './placeMarks.ts';
import { nameMarkup, placeNames } from './placeNames.ts';
import type { ShownEntries } from './shownEntries.ts';

/**
 * The shapes in which the page prints its map: one for phones, one for wide screens. Each is the narrowest
 * in which it is shown, so that its words are never shrunk.
 */
export const mapFrames = {
  narrow: { width: 320, height: 338 },
  wide: { width: 660, height: 412 },
} as const satisfies Record<string, FrameSize>;

export interface StaticMap {
  readonly world: WorldGround;
  readonly shown: ShownEntries;
  readonly countries: readonly AtlasCountry[];
  readonly view: View;
  readonly size: FrameSize;
  /** the ground's markup where it is already drawn; leaders are not tinted then */
  readonly ground?: string;
  /** parts the ids of several drawings in one page */
  readonly prefix: string;
  readonly classes: string;
  /** what the drawing shows, in words */
  readonly label: string;
}

/** The map as the text of an SVG, of the same elements that the live one is made of. */
export function staticMap(map: StaticMap): string {
  const { shown, size, prefix } = map;
  const projection = projectionFor(map.view, size);
  const tints = leaderTints(shown.leaders, map.countries);
  const sheet = { projection, size, margin: 0 };
  const ground = drawGround(map.world, sheet, tints);
  const names = placeNames(tints, ground.countries, projection).map(nameMarkup);
  const routes = drawRoutes(shown.routes, sheet);
  const marks = placeMarks(shown.sites, projection).map(markMarkup);
  const label = map.label.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const box = `viewBox="0 0 ${size.width} ${size.height}"`;
  return [
    `<svg class="map-drawing ${map.classes}" ${box} role="img" aria-label="${label}">`,
    map.ground ?? groundMarkup(ground, tints, prefix),
    `<g class="map-routes">${routes.map(routeMarkup).join('')}</g>`,
    `<g class="map-names">${names.join('')}</g>`,
    `<g class="map-marks">${marks.join('')}</g></svg>`,
  ].join('');
}
