import { partsOf, reachOf, type MarkLook } from './markLook.ts';
import { numberClasses, numberDrop } from './markMarkup.ts';
import type { Ink, MarkInk } from './markInk.ts';

/** A mark painted once, to be stamped wherever it stands. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** pixels of the screen from its edge to its middle */
  readonly half: number;
}

/** Paints looks on demand, each once. */
export type MarkSprites = (look: MarkLook) => Sprite;

/** @param ratio pixels of the device to one of the style sheet */
export function markSprites(ink: MarkInk, ratio: number): MarkSprites {
  const sprites = new Map<string, Sprite>();
  return (look) => {
    const key = `${look.tone} ${look.stage} ${look.form} ${look.radius} ${look.count ?? ''}`;
    const known = sprites.get(key) ?? paint(look, ink, ratio);
    sprites.set(key, known);
    return known;
  };
}

function paint(look: MarkLook, ink: MarkInk, ratio: number): Sprite {
  const half = Math.ceil(reachOf(look));
  const image = document.createElement('canvas');
  image.width = image.height = Math.ceil(2 * half * ratio);
  const context = image.getContext('2d');
  if (context) {
    context.scale(ratio, ratio);
    context.translate(half, half);
    for (const { role, path } of partsOf(look))
      stamp(context, new Path2D(path), ink.of(look.tone, role));
    if (look.count !== undefined) write(context, look, ink);
  }
  return { image, half };
}

function stamp(context: CanvasRenderingContext2D, path: Path2D, ink: Ink): void {
  const fill = () => {
    if (ink.fill === 'none') return;
    context.globalAlpha = ink.fillOpacity;
    context.fillStyle = ink.fill;
    context.fill(path);
    context.globalAlpha = 1;
  };
  if (!ink.strokeFirst) fill();
  if (ink.stroke !== 'none') {
    context.strokeStyle = ink.stroke;
    context.lineWidth = ink.width;
    context.setLineDash([...ink.dashes]);
    context.stroke(path);
  }
  if (ink.strokeFirst) fill();
}

function write(context: CanvasRenderingContext2D, look: MarkLook, ink: MarkInk): void {
  const { fill, font } = ink.number(look.tone, numberClasses(look));
  context.font = font;
  context.fillStyle = fill;
  context.textAlign = 'center';
  context.fillText(String(look.count), 0, numberDrop(look));
}
