import type { Activity, GestureTarget } from './gestureTarget.ts';
import { mouseGestures } from './mouseGestures.ts';
import { touchGestures } from './touchGestures.ts';
import { wheelGestures } from './wheelGestures.ts';

// Instead of d3-zoom, which with its transitions weighs a third of all the script this page may have.
/**
 * Moves a map by mouse, wheel and fingers, and never takes the page's own scrolling: the wheel zooms with
 * Ctrl or ⌘, or once the map was clicked into; one finger scrolls the page, two move the map, one does
 * too once the map was tapped.
 */
export function listenToGestures(
  root: HTMLElement,
  target: GestureTarget,
  signal: AbortSignal,
): void {
  let isOn = false;
  const activity: Activity = {
    get isOn() {
      return isOn;
    },
    set(next) {
      isOn = next;
      root.toggleAttribute('data-active', next);
    },
  };
  const leave = () => activity.set(false);
  root.addEventListener('blur', leave, { signal });
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
  root.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave(), {
    signal,
  });
  document.addEventListener(
    'pointerdown',
    ({ target: touched }) => touched instanceof Node && !root.contains(touched) && leave(),
    { signal },
  );
  mouseGestures(root, target, activity, signal);
  touchGestures(root, target, activity, signal);
  wheelGestures(root, target, activity, signal);
}
