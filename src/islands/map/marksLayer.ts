import type { Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { isStill, type Moved } from '../../geo/view.ts';
import { canvasMarks } from './canvasMarks.ts';
import type { MarkInk } from './markInk.ts';
import type { PlacedMark } from './placeMarks.ts';
import { showLayer } from './svgElement.ts';
import { svgMarks } from './svgMarks.ts';

/** The marks of a map: elements of SVG while it rests, stamped on a canvas while it moves. Both look the same. */
export interface MarksLayer {
  /** Does beforehand, piece by piece, what of stamping these marks can be done unseen. */
  ready(marks: readonly PlacedMark[]): Sliced<void>;
  /** Draws marks as SVG. */
  draw(marks: readonly PlacedMark[], size: FrameSize): void;
  /** Draws marks on the canvas while the map moves, or because elements for so many would be slow. */
  stamp(marks: readonly PlacedMark[], size: FrameSize): void;
  /** Shows the marks where a gesture has brought them; they keep their size. */
  move(moved: Moved): void;
  /** The style sheet's colours have changed; what is drawn next has the new ones. */
  recolour(): void;
  remove(): void;
}

// Longer than a step of years played fast, whose marks nobody moves, and shorter than a hand rests between gestures.
const stampedAfterMs = 300;

/** @param svg for the marks alone, in its place among the map's layers; the canvas comes before it */
export function marksLayer(svg: SVGSVGElement, readInk: () => MarkInk): MarksLayer {
  const still = svgMarks(svg);
  const moving = canvasMarks(svg, readInk);
  let isMoving = false;
  /** what the canvas does not have yet */
  let unstamped: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: 'still' | 'moving'): void {
    isMoving = next === 'moving';
    showLayer(svg, !isMoving);
    showLayer(moving.canvas, isMoving);
  }

  function stampNow(): void {
    clearTimeout(timer);
    unstamped?.();
    unstamped = undefined;
  }

  return {
    ready: (marks) => moving.ready(marks),
    draw(marks, size) {
      still.draw(marks);
      show('still');
      // Stamped unseen, so that the first frame of the next gesture need only change layers.
      unstamped = () => moving.draw(marks, size);
      clearTimeout(timer);
      timer = setTimeout(stampNow, stampedAfterMs);
    },
    stamp(marks, size) {
      clearTimeout(timer);
      unstamped = undefined;
      moving.draw(marks, size);
      show('moving');
    },
    move(moved) {
      // Each frame would have to place every element anew, and the browser to paint them all: too slow for a phone.
      if (!isMoving && isStill(moved)) return;
      stampNow();
      if (!isMoving) show('moving');
      moving.move(moved);
    },
    recolour: () => moving.recolour(),
    remove() {
      clearTimeout(timer);
      moving.canvas.remove();
    },
  };
}
