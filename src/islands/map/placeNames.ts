import type { GeoProjection } from 'd3';
import type { CountryDrawing } from './drawGround.ts';
import type { LeaderTint } from './leaderTints.ts';

/** A word on the map; `x` is its middle, `y` the foot of its letters. */
export interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const letterWidth = 6.6;
const height = 14;

/** Names of leaders on their countries, where the country is wide enough and no other name stands. */
export function placeNames(
  tints: readonly LeaderTint[],
  countries: ReadonlyMap<string, CountryDrawing>,
  projection: GeoProjection,
): PlacedName[] {
  const names: PlacedName[] = [];
  for (const { name, shape, at } of tints) {
    const point = projection([at[0], at[1]]);
    const bounds = countries.get(shape)?.bounds;
    if (!point || bounds === undefined) continue;
    const placed = { text: name, x: Math.round(point[0]), y: Math.round(point[1]) + 4 };
    if (fits(placed, bounds) && !names.some((other) => meet(placed, other))) names.push(placed);
  }
  return names;
}

export function nameMarkup({ text, x, y }: PlacedName): string {
  return `<text class="map-name" transform="translate(${x} ${y})">${escaped(text)}</text>`;
}

function fits({ text }: PlacedName, [[left, top], [right, bottom]]: CountryDrawing['bounds']) {
  return right - left > text.length * letterWidth * 0.9 && bottom - top > height * 1.2;
}

function meet(a: PlacedName, b: PlacedName): boolean {
  const apart = ((a.text.length + b.text.length) * letterWidth) / 2 + 6;
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < height + 3;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
