import type { Moved } from '../../geo/view.ts';
import { pointIn, type Activity, type GestureTarget, type ScreenPoint } from './gestureTarget.ts';

const stillPixels = 10;
const doubleTapMs = 300;
const doubleTapPixels = 30;

interface Touched {
  readonly points: readonly ScreenPoint[];
  readonly isDrag: boolean;
}

/**
 * Two fingers move and scale; one finger scrolls the page, or moves the map once it is active; a tap
 * chooses, a second one close upon it comes nearer.
 */
export function touchGestures(
  root: HTMLElement,
  target: GestureTarget,
  activity: Activity,
  signal: AbortSignal,
): void {
  let touched: Touched | null = null;
  let lastTap: { at: number; point: ScreenPoint } | null = null;
  const pointsOf = ({ touches }: TouchEvent) =>
    [...touches].slice(0, 2).map((touch) => pointIn(root, touch));

  function begin(event: TouchEvent): void {
    touched = {
      points: pointsOf(event),
      isDrag: (touched?.isDrag ?? false) || event.touches.length > 1,
    };
  }

  function move(event: TouchEvent): void {
    if (!touched) return;
    const points = pointsOf(event);
    const [from, to] = [touched.points[0], points[0]];
    if (!from || !to) return;
    const isPair = points.length > 1;
    if (!isPair && !touched.isDrag && distance(from, to) < stillPixels) return;
    if (isPair || activity.isOn) {
      if (event.cancelable) event.preventDefault();
      target.move(step(touched.points, points));
    }
    touched = { points, isDrag: true };
  }

  function end(event: TouchEvent): void {
    if (!touched) return;
    const { isDrag, points } = touched;
    if (event.touches.length > 0) {
      touched = { points: pointsOf(event), isDrag };
      return;
    }
    touched = null;
    const [point] = points;
    if (isDrag || event.type === 'touchcancel') target.rest();
    else if (point) tapAt(event, point);
  }

  function tapAt(event: TouchEvent, point: ScreenPoint): void {
    // Else the browser sends a mouse's click after it, and that would choose again.
    if (event.cancelable) event.preventDefault();
    root.focus({ preventScroll: true });
    const { timeStamp: at } = event;
    const isSecond =
      lastTap && at - lastTap.at < doubleTapMs && distance(lastTap.point, point) < doubleTapPixels;
    lastTap = isSecond ? null : { at, point };
    if (isSecond) target.zoomAt(2, point);
    else target.tap(point, true);
    activity.set(true);
  }

  root.addEventListener('touchstart', begin, { signal, passive: true });
  root.addEventListener('touchmove', move, { signal, passive: false });
  root.addEventListener('touchend', end, { signal, passive: false });
  root.addEventListener('touchcancel', end, { signal });
}

/** How the ground must move for each finger to stay on its place. */
function step(from: readonly ScreenPoint[], to: readonly ScreenPoint[]): Moved {
  const [before, after] = [middle(from), middle(to)];
  const [fromA, fromB] = from;
  const [toA, toB] = to;
  const apart = fromA && fromB && toA && toB ? distance(toA, toB) / distance(fromA, fromB) : 1;
  const k = Number.isFinite(apart) && apart > 0 ? apart : 1;
  return { k, x: after[0] - k * before[0], y: after[1] - k * before[1] };
}

function middle(points: readonly ScreenPoint[]): ScreenPoint {
  const [first = [0, 0], second = first] = points;
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
