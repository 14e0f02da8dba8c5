import type { GeoProjection } from 'd3';
import type { CountryDrawing } from './drawGround.ts';
import type { LeaderTint } from './leaderTints.ts';
import { reachOf } from './markLook.ts';
import type { PlacedMark } from './placeMarks.ts';

/** A word on the map; `x` is its middle, `y` the foot of its letters. */
export interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const letterWidth = 6.6;
const height = 14;

// Where a mark covers a country's own place, its name stands a line or two above or below.
const shifts = [0, -20, 20, -34, 34] as const;

/** What names must not stand on: marks, with their reach. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Names of leaders on their countries, where a country is wide enough and nothing else stands. */
export function placeNames(
  tints: readonly LeaderTint[],
  countries: ReadonlyMap<string, CountryDrawing>,
  projection: GeoProjection,
  obstacles: readonly Obstacle[] = [],
): PlacedName[] {
  const names: PlacedName[] = [];
  for (const { name, shape, at } of tints) {
    const point = projection([at[0], at[1]]);
    const bounds = countries.get(shape)?.bounds;
    if (!point || bounds === undefined) continue;
    const [x, y] = [Math.round(point[0]), Math.round(point[1]) + 4];
    const free = shifts
      .map((shift) => ({ text: name, x, y: y + shift }))
      .find((place) => {
        if (!fits(place, bounds) || names.some((other) => meet(place, other))) return false;
        return !obstacles.some((obstacle) => covers(obstacle, place));
      });
    if (free) names.push(free);
  }
  return names;
}

/** Marks as what names must keep clear of. */
export function obstaclesOf(marks: readonly PlacedMark[]): Obstacle[] {
  return marks.map(({ x, y, look }) => ({ x, y, reach: reachOf(look) }));
}

export function nameMarkup({ text, x, y }: PlacedName): string {
  return `<text class="map-name" transform="translate(${x} ${y})">${escaped(text)}</text>`;
}

function fits({ text, y }: PlacedName, [[left, top], [right, bottom]]: CountryDrawing['bounds']) {
  const isWide = right - left > text.length * letterWidth * 0.9;
  return isWide && bottom - top > height * 1.2 && y - height > top - 4 && y < bottom;
}

function covers({ x, y, reach }: Obstacle, name: PlacedName): boolean {
  const aside = (name.text.length * letterWidth) / 2 + reach;
  return Math.abs(x - name.x) < aside && Math.abs(y - name.y + 4) < height / 2 + reach;
}

function meet(a: PlacedName, b: PlacedName): boolean {
  const apart = ((a.text.length + b.text.length) * letterWidth) / 2 + 6;
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < height + 3;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
