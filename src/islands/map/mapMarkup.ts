import type { GroundDrawing } from './drawGround.ts';
import type { RouteDrawing } from './drawRoutes.ts';
import { hatchMarkup, tintMarkup, type LeaderTint } from './leaderTints.ts';

/** Land, tints and lines, the lowest first. */
export function groundMarkup(
  { land, borders, disputed, countries }: GroundDrawing,
  tints: readonly LeaderTint[],
  prefix: string,
): string {
  const tinted = tints.flatMap((tint) => {
    const country = countries.get(tint.shape);
    return country ? tintMarkup(tint, country, prefix) : [];
  });
  return [
    tinted.length > 0 ? hatchMarkup(prefix) : '',
    `<path class="map-land" d="${land}"/>`,
    `<g class="map-leaders">${tinted.join('')}</g>`,
    `<path class="map-borders" d="${borders}"/>`,
    `<path class="map-borders map-disputed" d="${disputed}"/>`,
  ].join('');
}

export function routeMarkup({ id, path, classes }: RouteDrawing): string {
  return `<path class="${classes}" data-ids="${id}" d="${path}"/>`;
}
