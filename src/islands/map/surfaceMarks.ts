import type { GeoProjection } from 'd3';
import { hitTest, type HitTest } from '../../atlas/hit.ts';
import { toPoints } from '../../atlas/pointGrid.ts';
import type { Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import type { Moved } from '../../geo/view.ts';
import type { ScreenPoint } from './gestureTarget.ts';
import { readInk } from './markInk.ts';
import { reachOf, type ShownSite } from './markLook.ts';
import { marksLayer } from './marksLayer.ts';
import { placingMarks, type PlacedMark } from './placeMarks.ts';

/** More sites than this are drawn on a canvas at rest as well. */
const mostSvgSites = 2000;

const fingerReach = 24;
const mouseSlack = 4;
const widestReach = 30;

/** The marks of a map: placed, drawn, found again by point, key or id. */
export interface SurfaceMarks {
  readonly placed: readonly PlacedMark[];
  /** Places marks, piece by piece, to be shown when that is done. */
  place(sites: readonly ShownSite[], sheet: MarksSheet): Sliced<PlacedMarks>;
  /** Does beforehand, piece by piece, what of showing marks on the way can be done unseen. */
  ready(marks: PlacedMarks): Sliced<void>;
  /** Shows marks of a map at rest, or of one on its way. */
  show(marks: PlacedMarks, isAtRest: boolean): void;
  move(moved: Moved): void;
  /** The mark at a point of what is shown. */
  at(point: ScreenPoint, isFinger: boolean): PlacedMark | undefined;
  /** The mark that stands for an entry. */
  of(id: string | null): PlacedMark | undefined;
  /** The style sheet's colours have changed. */
  recolour(): void;
  remove(): void;
}

export interface PlacedMarks {
  readonly placed: readonly PlacedMark[];
  readonly size: FrameSize;
  readonly areMany: boolean;
}

export interface MarksSheet {
  readonly projection: GeoProjection;
  readonly size: FrameSize;
  readonly margin: number;
  readonly fanned: string | undefined;
}

/** @param svg for the marks alone, in its place among the map's layers */
export function surfaceMarks(svg: SVGSVGElement): SurfaceMarks {
  let placed: readonly PlacedMark[] = [];
  let hit: HitTest | undefined;
  const layer = marksLayer(svg, () => readInk(svg));

  return {
    get placed() {
      return placed;
    },
    *place(sites, { projection, size, margin, fanned }) {
      const within = { ...size, margin };
      const marks = yield* placingMarks(sites, projection, { within, fanned });
      return { placed: marks, size, areMany: sites.length > mostSvgSites };
    },
    ready: ({ placed: marks }) => layer.ready(marks),
    show({ placed: marks, size, areMany }, isAtRest) {
      placed = marks;
      hit = undefined;
      if (isAtRest && !areMany) layer.draw(marks, size);
      else layer.stamp(marks, size);
    },
    move: (moved) => layer.move(moved),
    at(point, isFinger) {
      hit ??= hitTest(toPoints(placed), widestReach);
      const mark = placed[hit(...point)];
      if (!mark) return undefined;
      const away = Math.hypot(mark.x - point[0], mark.y - point[1]);
      const reach = reachOf(mark.look) + mouseSlack;
      return away <= (isFinger ? Math.max(reach, fingerReach) : reach) ? mark : undefined;
    },
    of: (id) => (id === null ? undefined : placed.find(({ ids }) => ids.includes(id))),
    recolour: () => layer.recolour(),
    remove: () => layer.remove(),
  };
}
