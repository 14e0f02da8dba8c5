import { geoPath, type GeoProjection } from 'd3';
import { toPoints } from '../../atlas/pointGrid.ts';
import { neighbour, type Direction } from '../../atlas/readingOrder.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { collectLines } from '../../geo/plane.ts';
import { lineOf, type ShownRoute } from './drawRoutes.ts';
import type { LeaderTint } from './leaderTints.ts';
import { reachOf } from './markLook.ts';
import type { PlacedMark } from './placeMarks.ts';

/** Where keys can stand: a mark, a place on a route, a place in a country that somebody leads. */
export interface KeyStop {
  /** ids of the entries it stands for */
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** pixels from its middle that a ring must keep clear of */
  readonly reach: number;
  /** of a mark alone */
  readonly mark?: PlacedMark;
}

/** What a map shows, in pixels of its last drawing. */
export interface Stoppable {
  readonly marks: readonly PlacedMark[];
  readonly routes: readonly ShownRoute[];
  readonly tints: readonly LeaderTint[];
  readonly projection: GeoProjection;
  readonly size: FrameSize;
}

type Point = readonly [x: number, y: number];

// Two stops nearer to each other than this could not be told apart.
const apart = 10;
const freeReach = 6;

// Where along a route a stop is looked for, the middle first: several set out from one airport.
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

// A marketplace's mark stands in the same place as the country's leader.
const shifts: readonly Point[] = [
  [0, 0],
  [0, 16],
  [0, -16],
  [16, 0],
  [-16, 0],
];

/** The stops in sight: all marks, then each route and leader, in a place of its own where one is free. */
export function keyStops(shown: Stoppable): KeyStop[] {
  const { marks, routes, tints, projection, size } = shown;
  const stops: KeyStop[] = marks.map((mark) => markStop(mark)).filter((stop) => isSeen(stop, size));
  const add = (id: string, places: readonly Point[]): void => {
    const seen = places.filter(([x, y]) => isSeen({ x, y }, size));
    const isFree = ([x, y]: Point) =>
      !stops.some((stop) => Math.hypot(stop.x - x, stop.y - y) < apart);
    const [x, y] = seen.find(isFree) ?? seen[0] ?? [];
    if (x !== undefined && y !== undefined) stops.push({ ids: [id], x, y, reach: freeReach });
  };
  for (const route of routes) add(route.entry.id, placesAlong(route, projection));
  for (const { id, at } of tints) {
    const point = projection([at[0], at[1]]);
    if (point)
      add(
        id,
        shifts.map(([x, y]): Point => [point[0] + x, point[1] + y]),
      );
  }
  return stops;
}

export function markStop(mark: PlacedMark): KeyStop {
  return { ids: mark.ids, x: mark.x, y: mark.y, reach: reachOf(mark.look), mark };
}

/** The stop that an arrow key leads to from that of an entry; none at the end. */
export function stopBeside(
  stops: readonly KeyStop[],
  id: string | null,
  direction: Direction,
): KeyStop | undefined {
  const here = stops.findIndex(({ ids }) => id !== null && ids.includes(id));
  return stops[neighbour(toPoints(stops), here, direction)];
}

/** Places on the longest drawn piece of a route, the likeliest first. */
function placesAlong({ entry }: ShownRoute, projection: GeoProjection): Point[] {
  if (entry.path === undefined) return [];
  const lines = collectLines((context) => geoPath(projection, context)(lineOf(entry)));
  const [longest] = lines.map(measured).toSorted((a, b) => b.length - a.length);
  return longest ? shares.map((share) => longest.at(share * longest.length)) : [];
}

function measured(line: readonly Point[]) {
  const gone = [0];
  for (let index = 1; index < line.length; index += 1) {
    const [fromX, fromY] = line[index - 1] ?? [0, 0];
    const [toX, toY] = line[index] ?? [0, 0];
    gone.push((gone.at(-1) ?? 0) + Math.hypot(toX - fromX, toY - fromY));
  }
  return {
    length: gone.at(-1) ?? 0,
    at(distance: number): Point {
      const next = Math.max(
        1,
        gone.findIndex((far) => far >= distance),
      );
      const [from, to] = [line[next - 1] ?? [0, 0], line[next] ?? line[0] ?? [0, 0]];
      const piece = (gone[next] ?? 0) - (gone[next - 1] ?? 0);
      const share = piece > 0 ? (distance - (gone[next - 1] ?? 0)) / piece : 0;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    },
  };
}

function isSeen({ x, y }: Pick<KeyStop, 'x' | 'y'>, { width, height }: FrameSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
