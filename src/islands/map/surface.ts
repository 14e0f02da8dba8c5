import type { GeoProjection } from 'd3';
import type { AtlasCountry, Entry } from '../../atlas/model.ts';
import { clampView, nearZoom, zoomOf, type View } from '../../geo/view.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import type { Sheet } from './drawGround.ts';
import { fetchLand } from './fetchLand.ts';
import { watchScheme } from './schemeWatch.ts';
import type { ShownEntries } from './shownEntries.ts';
import { surfaceActions, type ActionListener } from './surfaceActions.ts';
import { SurfaceCamera } from './surfaceCamera.ts';
import { SurfaceDrawing } from './surfaceDrawing.ts';

/** What a surface needs, and whom it tells. */
export interface SurfaceOptions extends ActionListener {
  readonly countries: readonly AtlasCountry[];
  /** the world for views from afar; see `fetchLand` */
  readonly world: WorldGround;
  /** where the finer land is fetched from, once, when the map comes near */
  readonly landUrl: string;
  readonly view: View;
  /** The map has come to rest where the reader, or a flight, has taken it. */
  onView(view: View): void;
}

/** A map that can be moved, read and chosen from. */
export interface Surface {
  readonly view: View;
  update(shown: ShownEntries, selected: string | null): void;
  /** Goes to a view, unless it is the last that was asked for here or told by `onView`. */
  setView(view: View, how?: { readonly animate: boolean }): void;
  readonly zoomBy: (factor: number) => void;
  /** Flies to where an entry stands, and puts the keyboard there. */
  readonly focusMark: (entry: Entry) => void;
  destroy(): void;
}

// From here on so little of the fine land is in sight that it is soon drawn.
const fineZoom = 10;

// What can be dragged into sight before the map is drawn anew.
const margin = 240;

/**
 * Makes a map of `root`, an element that has its size by itself. What `root` shows stays until the first
 * `update` has drawn the same, and then gives way to it in the same frame.
 */
export function createSurface(root: HTMLElement, options: SurfaceOptions): Surface {
  const stop = new AbortController();
  let size = sizeOf(root);
  let agreed = clampView(options.view);
  const drawing = new SurfaceDrawing(root, options.countries);
  const landFor = landByZoom(options, () => stop.signal.aborted || camera.redrawAtRest());
  const sceneOf = (projection: GeoProjection, isAtRest: boolean) => {
    const sheet = { projection, size, margin };
    return { sheet, world: landFor(sheet, isAtRest) };
  };
  const camera = new SurfaceCamera(agreed, {
    margin,
    get size() {
      return size;
    },
    draw: (projection) => drawing.draw(sceneOf(projection, true)),
    prepare: (projection) => drawing.prepare(sceneOf(projection, false)),
    move: (moved) => drawing.move(moved),
    rest(view) {
      agreed = view;
      options.onView(view);
    },
  });
  const actions = surfaceActions({ camera, drawing, size: () => size }, options);
  watchSurface(root, stop.signal, {
    resized() {
      size = sizeOf(root);
      if (drawing.isShown) camera.show(camera.view);
    },
    recoloured() {
      drawing.marks.recolour();
      camera.redraw();
    },
  });
  actions.listen(root, stop.signal);

  return {
    get view() {
      return camera.view;
    },
    update(shown, selected) {
      drawing.change({ shown, selected });
      if (!drawing.isShown) camera.show(camera.view);
    },
    setView(view, { animate } = { animate: true }) {
      const next = clampView(view);
      if (isSame(next, agreed)) return;
      agreed = next;
      if (animate) camera.flyTo(next);
      else camera.show(next);
    },
    zoomBy: actions.zoomBy,
    focusMark: actions.focusMark,
    destroy() {
      stop.abort();
      camera.stop();
      drawing.remove();
    },
  };
}

/** The coarse world from afar; from near by the fine one, which is fetched at the first approach. */
function landByZoom({ world, landUrl }: SurfaceOptions, arrived: () => void) {
  let fine: WorldGround | undefined;
  let isComing = false;
  return ({ projection, size }: Sheet, isAtRest: boolean): WorldGround => {
    const zoom = zoomOf(projection.scale(), size);
    if (zoom < nearZoom) return world;
    // Reading the fine land, or drawing much of it, takes longer than a frame: a map on its way does without.
    if (!isAtRest) return zoom < fineZoom ? world : (fine ?? world);
    if (fine || isComing) return fine ?? world;
    isComing = true;
    // Without the fine land the coarse one goes on serving, and the next drawing asks again.
    fetchLand(landUrl)
      .then((land) => {
        fine = land;
        arrived();
      })
      .catch(() => (isComing = false));
    return world;
  };
}

interface SurfaceWatcher {
  resized(): void;
  recoloured(): void;
}

function watchSurface(root: HTMLElement, signal: AbortSignal, watcher: SurfaceWatcher): void {
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    if (!isFirst) watcher.resized();
    isFirst = false;
  });
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
  watchScheme(() => watcher.recoloured(), signal);
  root.tabIndex = 0;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}

function isSame(a: View, b: View): boolean {
  return (
    Math.abs(a.lon - b.lon) < 1e-3 &&
    Math.abs(a.lat - b.lat) < 1e-3 &&
    Math.abs(a.zoom - b.zoom) < 1e-2
  );
}
