import type { Sliced } from '../../atlas/sliced.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { movedBack, movedOn, notMoved, type Moved } from '../../geo/view.ts';
import { canvasEdge as edge, stillCovers } from './canvasCover.ts';
import type { MarkInk } from './markInk.ts';
import { markSprites, type MarkSprites } from './markSprites.ts';
import type { PlacedMark } from './placeMarks.ts';
import { moveLayer } from './svgElement.ts';

/** Marks of a map that moves, or of one with so many that elements of their own would be slow. */
export interface CanvasMarks {
  readonly canvas: HTMLCanvasElement;
  /** Makes beforehand, piece by piece, the stamps that these marks need. */
  ready(marks: readonly PlacedMark[]): Sliced<void>;
  draw(marks: readonly PlacedMark[], size: FrameSize): void;
  /** Shows the marks where a gesture has brought them; they keep their size. */
  move(moved: Moved): void;
  /** The style sheet's colours have changed; what is drawn next has the new ones. */
  recolour(): void;
}

/** Marks on a canvas before `next`. */
export function canvasMarks(next: Element, readInk: () => MarkInk): CanvasMarks {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  next.before(canvas);
  const context = canvas.getContext('2d');
  let marks: readonly PlacedMark[] = [];
  let ratio = devicePixelRatio;
  let sprites: MarkSprites | undefined;
  let size: FrameSize = { width: 0, height: 0 };
  let painted: Moved = notMoved;

  function spritesNow(): MarkSprites {
    return (sprites ??= markSprites(readInk(), ratio));
  }

  function paint(moved: Moved): void {
    painted = moved;
    moveLayer(canvas, notMoved);
    if (!context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const sprite = spritesNow();
    const [width, height] = [canvas.width / ratio, canvas.height / ratio];
    for (const { look, x, y } of marks) {
      const { image, half } = sprite(look);
      const left = x * moved.k + moved.x + edge - half;
      const top = y * moved.k + moved.y + edge - half;
      if (left < -2 * half || top < -2 * half || left > width || top > height) continue;
      // Whole pixels of the device: stamped between two, a mark would blur.
      context.drawImage(image, Math.round(left * ratio), Math.round(top * ratio));
    }
  }

  return {
    canvas,
    *ready(placed) {
      const sprite = spritesNow();
      for (const { look } of placed) {
        sprite(look);
        yield;
      }
    },
    draw(placed, mapSize) {
      size = mapSize;
      if (ratio !== devicePixelRatio) sprites = undefined;
      ratio = devicePixelRatio;
      fit(canvas, size, ratio);
      marks = placed;
      paint(notMoved);
    },
    move(moved) {
      const since = movedOn(movedBack(painted), moved);
      const slack = edge * (1 - since.k);
      if (stillCovers(since, size))
        moveLayer(canvas, { k: since.k, x: since.x + slack, y: since.y + slack });
      else paint(moved);
    },
    recolour() {
      sprites = undefined;
    },
  };
}

function fit(canvas: HTMLCanvasElement, size: FrameSize, ratio: number): void {
  const [width, height] = [size.width + 2 * edge, size.height + 2 * edge];
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.style.left = canvas.style.top = `${-edge}px`;
}
