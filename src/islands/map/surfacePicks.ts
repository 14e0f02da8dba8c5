import { clampView, zoomLimits } from '../../geo/view.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import { leaderAt } from './countryAt.ts';
import { routeAt } from './drawRoutes.ts';
import type { ScreenPoint } from './gestureTarget.ts';
import type { KeyStop } from './keyStops.ts';
import { splitting } from './placeMarks.ts';
import type { SurfaceParts } from './surfaceActions.ts';

export interface PickListener {
  /** the world in which countries are looked up */
  readonly world: WorldGround;
  /** An entry was chosen; null: the reader chose a place where there is none. */
  onPick(id: string | null): void;
  /** The reader has come to a mark, route or country of these entries, or has left it. */
  onCurrent(ids: readonly string[]): void;
}

/** How marks, routes and countries are chosen. */
export interface SurfacePicks {
  tap(point: ScreenPoint, isFinger: boolean): void;
  /** A single entry is picked; a group is taken apart by coming nearer or, at one place, by a fan. */
  open(stop: Pick<KeyStop, 'ids' | 'mark'>): void;
  setCurrent(stop: Pick<KeyStop, 'ids'> | undefined): void;
  /** Returns whether there was a fan. */
  closeFan(): boolean;
}

// Where a group has just fallen apart its parts still touch: going on this much further shows them.
const beyondSplit = 2.5;

const lineReach = { mouse: 6, finger: 14 } as const;

export function surfacePicks(
  { camera, drawing }: Pick<SurfaceParts, 'camera' | 'drawing'>,
  listener: PickListener,
): SurfacePicks {
  const { marks } = drawing;

  const setCurrent: SurfacePicks['setCurrent'] = (stop) => {
    drawing.change({ current: stop?.ids[0] ?? null });
    listener.onCurrent(stop?.ids ?? []);
  };

  const open: SurfacePicks['open'] = ({ ids, mark }) => {
    const [first] = ids;
    if (first === undefined) return;
    if (!mark || ids.length === 1) {
      listener.onPick(first);
      return;
    }
    const { view, projection } = camera;
    const needed = splitting(mark, projection);
    if (view.zoom * needed > zoomLimits.most) {
      drawing.change({ fanned: first });
      setCurrent(marks.of(first));
      return;
    }
    const zoom = view.zoom * Math.max(1, needed) * beyondSplit;
    const [lon, lat] = projection.invert?.([mark.x, mark.y]) ?? [view.lon, view.lat];
    camera.flyTo(clampView({ lon, lat, zoom }));
  };

  const closeFan = () => {
    if (drawing.contents.fanned === undefined) return false;
    drawing.change({ fanned: undefined });
    return true;
  };

  const pickGround = (point: ScreenPoint, isFinger: boolean) => {
    const { shown } = drawing.contents;
    const reach = isFinger ? lineReach.finger : lineReach.mouse;
    const route = routeAt(shown.routes, camera.projection, point, reach);
    const place = camera.projection.invert?.([point[0], point[1]]);
    const leader = place ? leaderAt(drawing.tints, listener.world, place) : undefined;
    listener.onPick(route ?? leader ?? null);
  };

  return {
    open,
    setCurrent,
    closeFan,
    tap(point, isFinger) {
      const mark = marks.at(point, isFinger);
      if (!mark) {
        if (!closeFan()) pickGround(point, isFinger);
        return;
      }
      const [first] = mark.ids;
      if (!mark.foot) closeFan();
      setCurrent(mark.foot ? mark : marks.of(first ?? null));
      open({ ids: mark.ids, mark });
    },
  };
}
