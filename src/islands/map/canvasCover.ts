import type { Moved } from '../../geo/view.ts';
import type { FrameSize } from '../../geo/camera.ts';

/** How far the canvas reaches beyond each side of the map: so far it can be dragged without being painted again. */
export const canvasEdge = 96;

// So much larger or smaller its marks can be shown before the eye sees them grow: then they are stamped anew.
const growth = 1.12;

/** Whether a canvas that is moved still covers a map of this size, its marks about as large as they were painted. */
export function stillCovers({ k, x, y }: Moved, { width, height }: FrameSize): boolean {
  if (k > growth || k < 1 / growth) return false;
  const covers = (from: number, length: number) =>
    from <= k * canvasEdge && from + k * (length + canvasEdge) >= length;
  return covers(x, width) && covers(y, height);
}
