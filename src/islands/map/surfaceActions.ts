import type { Entry } from '../../atlas/model.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { clampView, viewOf, zoomLimits } from '../../geo/view.ts';
import { worldView } from '../../geo/viewPresets.ts';
import { listenToGestures } from './gestures.ts';
import { stopBeside } from './keyStops.ts';
import { scaledAt, type GestureTarget, type ScreenPoint } from './gestureTarget.ts';
import type { SurfaceCamera } from './surfaceCamera.ts';
import type { SurfaceDrawing } from './surfaceDrawing.ts';
import { listenToKeys, type KeyTarget } from './surfaceKeys.ts';
import { viewOfEntry } from './viewOfEntry.ts';
import { surfacePicks, type PickListener } from './surfacePicks.ts';

export interface ActionListener extends PickListener {
  /** Escape was pressed where the map itself had nothing to leave. */
  onLeave?(): void;
  /** A wheel over the map scrolled the page: a hint may say how it would zoom. */
  onRefused?(): void;
}

export interface SurfaceParts {
  readonly camera: SurfaceCamera;
  readonly drawing: SurfaceDrawing;
  readonly size: () => FrameSize;
}

/** What a reader's hands do to a surface. */
export interface SurfaceActions {
  readonly listen: (root: HTMLElement, signal: AbortSignal) => void;
  readonly zoomBy: (factor: number) => void;
  readonly focusMark: (entry: Entry) => void;
}

export function surfaceActions(parts: SurfaceParts, listener: ActionListener): SurfaceActions {
  const { camera, drawing } = parts;
  const picks = surfacePicks(parts, listener);

  const zoomBy = (factor: number) => {
    const { view } = camera;
    camera.flyTo(clampView({ ...view, zoom: view.zoom * factor }));
  };

  const gestures: GestureTarget = {
    move: (step) => camera.step(step),
    rest: () => camera.rest(),
    zoomAt: (factor, point) => zoomAt(parts, factor, point),
    refused: () => listener.onRefused?.(),
    tap: (point, isFinger) => picks.tap(point, isFinger),
  };
  const keys: KeyTarget = {
    go(direction) {
      const stop = stopBeside(drawing.stops, drawing.contents.current, direction);
      if (stop) picks.setCurrent(stop);
    },
    open() {
      const { current } = drawing.contents;
      const stop = drawing.stops.find(({ ids }) => current !== null && ids.includes(current));
      if (stop) picks.open(stop);
    },
    leave() {
      if (picks.closeFan()) return true;
      if (drawing.contents.current === null) {
        listener.onLeave?.();
        return false;
      }
      picks.setCurrent(undefined);
      return true;
    },
    zoomBy,
    home: () => camera.flyTo(worldView),
  };
  return {
    listen(root, signal) {
      listenToGestures(root, gestures, signal);
      listenToKeys(root, keys, signal);
    },
    zoomBy,
    focusMark: (entry) => focusMark(parts, entry),
  };
}

function focusMark({ camera, drawing, size }: SurfaceParts, entry: Entry): void {
  drawing.change({ current: entry.id });
  const view = viewOfEntry(entry, camera.view, size());
  if (view) camera.flyTo(view);
}

function zoomAt({ camera, size }: SurfaceParts, factor: number, point: ScreenPoint): void {
  const { view, projection } = camera;
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, view.zoom * factor));
  const moved = scaledAt(zoom / view.zoom, point);
  camera.flyTo({ ...viewOf(projection, moved, size()), zoom });
}
