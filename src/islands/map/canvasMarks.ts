import type { FrameSize } from '../../geo/camera.ts';
import { notMoved, type Moved } from '../../geo/view.ts';
import type { MarkInk } from './markInk.ts';
import type { MarksLayer } from './marksLayer.ts';
import { markSprites } from './markSprites.ts';
import type { PlacedMark } from './placeMarks.ts';
import { moveLayer } from './svgElement.ts';

/** Marks on a canvas before `next`: for so many that elements of their own would be slow. */
export function canvasMarks(next: Element, readInk: () => MarkInk): MarksLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  next.before(canvas);
  const context = canvas.getContext('2d');
  let sheet: { marks: readonly PlacedMark[]; size: FrameSize; margin: number } | undefined;
  let sprite: ReturnType<typeof markSprites> | undefined;
  let shown: Moved = notMoved;

  function paint(moved: Moved, ratio: number): void {
    if (!context || !sheet || !sprite) return;
    const { marks, margin } = sheet;
    context.clearRect(0, 0, canvas.width, canvas.height);
    for (const { look, x, y } of marks) {
      const { image, half, across } = sprite(look);
      const left = x * moved.k + moved.x + margin - half;
      const top = y * moved.k + moved.y + margin - half;
      if (left < -across || top < -across) continue;
      // Whole pixels of the device: stamped between two, a mark would blur.
      context.drawImage(image, Math.round(left * ratio), Math.round(top * ratio));
    }
    shown = moved;
    moveLayer(canvas, notMoved);
  }

  return {
    draw(marks, size, margin) {
      const ratio = devicePixelRatio;
      fit(canvas, size, margin, ratio);
      sheet = { marks, size, margin };
      sprite = markSprites(readInk(), ratio);
      paint(notMoved, ratio);
    },
    move(moved) {
      if (moved.k === shown.k)
        moveLayer(canvas, { k: 1, x: moved.x - shown.x, y: moved.y - shown.y });
      else paint(moved, devicePixelRatio);
    },
    remove() {
      canvas.remove();
    },
  };
}

function fit(canvas: HTMLCanvasElement, size: FrameSize, margin: number, ratio: number): void {
  const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.style.left = canvas.style.top = `${-margin}px`;
}
