import type { Locale } from '../i18n/locales.ts';
import { layBlocks, textLine } from '../render/textBlocks.ts';
import type { PlainDrawing } from '../render/plainDrawing.ts';
import { fittingSize } from '../typeset/breakLines.ts';
import { cardSize } from './pictureAddress.ts';
import { siteMark } from './siteMark.ts';
import { placed, svgFile } from './svgFile.ts';

/** What a card for shared links says and shows. */
export interface Card {
  readonly locale: Locale;
  /** what kind of thing it leads to */
  readonly kicker: string;
  readonly title: string;
  /** sentences in smaller type under the title, as many as there is room for */
  readonly lines?: readonly string[];
  /** whether the title makes room for the first of them */
  readonly needsLine?: boolean;
  readonly drawing?: PlainDrawing;
}

const margin = 56;
const gap = 44;
const titleTop = 104;
const bottom = 524;
const foot = cardSize.height - margin;
// Longer lines would be hard to read.
const widthAlone = 880;
const room = cardSize.height - 2 * margin;
// Below the least width words in a drawing would be too small on a phone.
const across = { most: 600, least: 320, ofCropped: 430 };
const kickerType = { family: 'sans', weight: 600, size: 22, fill: 'muted' } as const;
const titleType = { family: 'serif', weight: 500 } as const;
const leading = 1.13;
const lineType = { family: 'sans', weight: 400, size: 24, fill: 'muted', leading: 1.36 } as const;
const lineGap = 24;

/** The card of a page as an SVG: its title at the left in the size that fits, its drawing at the right. */
export function cardSvg(card: Card): string {
  const { locale, kicker, title, drawing } = card;
  const box = drawing && drawingBox(drawing);
  const width = box === undefined ? widthAlone : box.x - gap - margin;
  const markup = [
    textLine(kicker, { x: margin, y: margin + 20 }, kickerType),
    words(card, width),
    siteMark(margin, foot),
    drawing && box ? placed(drawing, box) : '',
  ];
  return svgFile(cardSize, { name: title, locale }, markup.join(''));
}

function words({ title, lines = [], needsLine = false }: Card, width: number): string {
  const sentence = (text: string) => ({ ...lineType, text, after: 0 });
  const highOf = (text: string) => layBlocks([sentence(text)], { x: 0, top: 0, width }).bottom;
  const kept = needsLine ? lineGap + highOf(lines[0] ?? '') : 0;
  const size = titleSize(title, width, bottom - titleTop - kept);
  const column = { x: margin, width };
  const block = { ...titleType, text: title, size, leading, fill: 'ink', isEven: true } as const;
  const head = layBlocks([{ ...block, after: lineGap }], { ...column, top: titleTop - size * 0.2 });
  const shown = lines
    .map((_, index) => lines.slice(0, index + 1).join(' '))
    .findLast((text) => head.bottom - 6 + highOf(text) <= bottom);
  const below =
    shown === undefined
      ? ''
      : layBlocks([sentence(shown)], { ...column, top: head.bottom - 6 }).markup;
  return head.markup + below;
}

function titleSize(title: string, width: number, height: number): number {
  const sizes = [72, 64, 57, 51, 46, 42, 38, 34, 30, 27].map((size) => ({
    size,
    most: size > 60 ? 3 : Math.floor(height / (size * leading)),
  }));
  return fittingSize(title, width, titleType, sizes);
}

/** Large enough to be seen whole; one too high for that runs off the lower edge of the card. */
function drawingBox({ width, height }: PlainDrawing) {
  const whole = Math.min(across.most, Math.round((width * room) / height));
  const wide = whole < across.least ? across.ofCropped : whole;
  const high = (wide * height) / width;
  const y = high <= room + 1 ? margin + (room - high) / 2 : margin;
  return { x: cardSize.width - margin - wide, y, width: wide, height: cardSize.height - y };
}
