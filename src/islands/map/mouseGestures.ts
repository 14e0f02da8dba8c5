import { pointIn, type Activity, type GestureTarget, type ScreenPoint } from './gestureTarget.ts';

/** A mouse, or a pen, that moved less than this has clicked. */
const stillPixels = 4;

/** Drag to move, click to choose, double click to come nearer. */
export function mouseGestures(
  root: HTMLElement,
  target: GestureTarget,
  activity: Activity,
  signal: AbortSignal,
): void {
  let held: { pointer: number; start: ScreenPoint; last: ScreenPoint; isDrag: boolean } | null =
    null;

  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch' || event.button !== 0 || event.ctrlKey) return;
      const point = pointIn(root, event);
      held = { pointer: event.pointerId, start: point, last: point, isDrag: false };
      root.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      if (held?.pointer !== event.pointerId) return;
      const point = pointIn(root, event);
      const [x, y] = [point[0] - held.last[0], point[1] - held.last[1]];
      const away = Math.hypot(point[0] - held.start[0], point[1] - held.start[1]);
      if (!held.isDrag && away < stillPixels) return;
      held = { ...held, last: point, isDrag: true };
      root.toggleAttribute('data-dragged', true);
      target.move({ k: 1, x, y });
    },
    { signal },
  );
  const release = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return;
    const { isDrag, start } = held;
    held = null;
    root.toggleAttribute('data-dragged', false);
    if (isDrag) target.rest();
    else if (event.type === 'pointerup') target.tap(start, false);
    if (event.type === 'pointerup') activity.set(true);
  };
  root.addEventListener('pointerup', release, { signal });
  root.addEventListener('pointercancel', release, { signal });
  root.addEventListener('dblclick', (event) => target.zoomAt(2, pointIn(root, event)), { signal });
}
