import type { Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import type { Moved } from '../../geo/view.ts';
import type { PlacedMark } from './placeMarks.ts';

/** What draws marks, as SVG or on a canvas; both look the same. */
export interface MarksLayer {
  /** Does beforehand, piece by piece, what of drawing these marks can be done unseen. */
  ready(marks: readonly PlacedMark[]): Sliced<void>;
  draw(marks: readonly PlacedMark[], size: FrameSize): void;
  /** Shows the marks where a gesture has brought them; they keep their size. */
  move(moved: Moved): void;
  /** The style sheet's colours have changed; what is drawn next has the new ones. */
  recolour(): void;
  remove(): void;
}
