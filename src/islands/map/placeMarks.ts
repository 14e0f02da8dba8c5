import type { GeoProjection } from 'd3';
import { clusteringMarks, splittingScale, type Cluster } from '../../atlas/cluster.ts';
import { fan } from '../../atlas/fan.ts';
import { toPoints } from '../../atlas/pointGrid.ts';
import { atOnce, type Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { groupLook, lookOf, type MarkLook, type ShownSite } from './markLook.ts';

/** A mark in its place: one site, or several that would hide each other. */
export interface PlacedMark {
  /** ids of the entries it stands for */
  readonly ids: readonly string[];
  readonly sites: readonly ShownSite[];
  /** pixels from the drawing's left and top */
  readonly x: number;
  readonly y: number;
  readonly look: MarkLook;
  /** times its usual size, where it has another */
  readonly scale?: number;
  /** of a mark fanned out, where it belongs */
  readonly foot?: readonly [x: number, y: number];
}

export interface Placing {
  /** sites further than `margin` beyond the frame are left out; without it, all are placed */
  readonly within?: FrameSize & { readonly margin: number };
  /** ids of the entry whose group is fanned out */
  readonly fanned?: string | undefined;
}

/** Sites nearer to each other than that many pixels are one mark. */
export const groupReach = 22;

const fanSpacing = 25;

/** Places sites, joins those too near to each other, and fans out the group that was chosen. */
export function placeMarks(
  sites: readonly ShownSite[],
  projection: GeoProjection,
  placing: Placing = {},
): PlacedMark[] {
  return atOnce(placingMarks(sites, projection, placing));
}

// So many sites or groups are looked at between two breaks: well under a millisecond.
const stride = 256;

/** `placeMarks`, piece by piece. */
export function* placingMarks(
  sites: readonly ShownSite[],
  projection: GeoProjection,
  { within, fanned }: Placing,
): Sliced<PlacedMark[]> {
  projection.clipExtent(null);
  const found: ShownSite[] = [];
  const points = new Float64Array(2 * sites.length);
  for (const [index, site] of sites.entries()) {
    if (index % stride === 0) yield;
    const { at } = site.entry;
    const point = at === undefined ? null : projection([at[0], at[1]]);
    if (!point || (within && !holds(within, point))) continue;
    // One by one: `set` takes as long for two numbers as all the rest of this loop.
    [points[2 * found.length], points[2 * found.length + 1]] = point;
    found.push(site);
  }
  const clusters = yield* clusteringMarks(points.subarray(0, 2 * found.length), groupReach);
  const marks: PlacedMark[] = [];
  for (const [index, cluster] of clusters.entries()) {
    if (index % stride === 0) yield;
    marks.push(joined(cluster, found));
  }
  return fanned === undefined ? marks : marks.flatMap((mark) => fannedOut(mark, fanned));
}

/** How many times larger the map must be for a group to fall apart; Infinity where it never does. */
export function splitting({ sites, x, y }: PlacedMark, projection: GeoProjection): number {
  const places = sites.map(({ entry: { at } }) => {
    const [right, down] = (at && projection([at[0], at[1]])) ?? [x, y];
    return { x: right, y: down };
  });
  const [head = { x, y }] = places;
  const members = places.map((_, index) => index);
  return splittingScale(toPoints(places), { ...head, members }, groupReach);
}

function joined({ x, y, members }: Cluster, all: readonly ShownSite[]): PlacedMark {
  const sites: ShownSite[] = [];
  for (const index of members) {
    const site = all[index];
    if (site) sites.push(site);
  }
  const [first, second] = sites;
  const look = first && !second ? lookOf(first) : groupLook(sites);
  return { ids: sites.map(({ entry }) => entry.id), sites, x: tenth(x), y: tenth(y), look };
}

function fannedOut(mark: PlacedMark, fanned: string): PlacedMark[] {
  if (mark.sites.length < 2 || !mark.ids.includes(fanned)) return [mark];
  const places = fan(mark.sites.length, fanSpacing);
  return mark.sites.map((site, index) => ({
    ids: [site.entry.id],
    sites: [site],
    x: tenth(mark.x + (places[index]?.x ?? 0)),
    y: tenth(mark.y + (places[index]?.y ?? 0)),
    look: lookOf(site),
    foot: [mark.x, mark.y],
  }));
}

type Within = NonNullable<Placing['within']>;

function holds({ width, height, margin }: Within, [x, y]: readonly [number, number]): boolean {
  return x >= -margin && x <= width + margin && y >= -margin && y <= height + margin;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
