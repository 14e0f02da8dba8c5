import type { Moved } from '../../geo/view.ts';

export type ScreenPoint = readonly [x: number, y: number];

/** What gestures do to a map. */
export interface GestureTarget {
  /** A gesture goes on: by so much since its last word. */
  move(step: Moved): void;
  /** A gesture has ended; the map comes to rest. */
  rest(): void;
  /** A mark, route or country was asked for at a point. */
  tap(point: ScreenPoint, isFinger: boolean): void;
  zoomAt(factor: number, point: ScreenPoint): void;
  /** A wheel turned over the map and was left to the page. */
  refused(): void;
}

/** The map has been clicked into: wheel and single fingers move it, and not the page. */
export interface Activity {
  readonly isOn: boolean;
  set(isOn: boolean): void;
}

/** Where a pointer stands, from the map's left and top. */
export function pointIn(
  root: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): ScreenPoint {
  const { left, top } = root.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

/** The move that makes everything `k` times larger and keeps a point where it is. */
export function scaledAt(k: number, [x, y]: ScreenPoint): Moved {
  return { k, x: x * (1 - k), y: y * (1 - k) };
}
