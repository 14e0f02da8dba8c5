import { pointIn, scaledAt, type Activity, type GestureTarget } from './gestureTarget.ts';

/** A wheel that has not turned for this long has come to rest. */
const restMs = 160;

const lineFactor = 0.05;
const pixelFactor = 0.002;
// Pinching a touchpad comes as a wheel with Ctrl that turns ten times slower.
const pinchFactor = 10;

/** The wheel zooms with Ctrl or ⌘, or where the map is active; else it scrolls the page. */
export function wheelGestures(
  root: HTMLElement,
  target: GestureTarget,
  activity: Activity,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !activity.isOn) {
        target.refused();
        return;
      }
      event.preventDefault();
      target.move(scaledAt(2 ** -turnOf(event), pointIn(root, event)));
      clearTimeout(timer);
      timer = setTimeout(() => target.rest(), restMs);
    },
    { signal, passive: false },
  );
}

function turnOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const factor = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? pixelFactor : lineFactor;
  const turn = deltaY * factor * (ctrlKey && Math.abs(deltaY) < 50 ? pinchFactor : 1);
  return Math.min(1, Math.max(-1, turn));
}
