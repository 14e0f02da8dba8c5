import { palette, type ColourName } from '../theme/palette.ts';
import { breakEvenly, breakLines } from '../typeset/breakLines.ts';
import type { TypeStyle } from '../typeset/textWidth.ts';
import { escapeXml } from './escapeXml.ts';

/** Drawing programs without our fonts take the next of these. */
const stacks = {
  sans: "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif",
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
} as const;

/** A paragraph of a file that stands alone. */
export interface TextBlock extends TypeStyle {
  readonly text: string;
  readonly fill: ColourName;
  /** the distance of its lines in its size; 1.28 where absent */
  readonly leading?: number;
  /** lines of about one length, as of a title */
  readonly isEven?: boolean;
  /** space below it; 6 where absent */
  readonly after?: number;
}

export interface TextPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** Paragraphs one below the other as SVG, and where the last one ends. */
export function layBlocks(
  blocks: readonly TextBlock[],
  { x, top, width }: TextPlace,
): { markup: string; bottom: number } {
  let bottom = top;
  let markup = '';
  for (const block of blocks) {
    const lines = (block.isEven === true ? breakEvenly : breakLines)(block.text, width, block);
    for (const line of lines) {
      bottom += block.size * (block.leading ?? 1.28);
      markup += textLine(line, { x, y: bottom }, block);
    }
    bottom += block.after ?? 6;
  }
  return { markup, bottom };
}

/** The attributes of an SVG's text that is set in this style. */
export function typeAttributes({ family, weight, size }: TypeStyle): string {
  return `font-family="${stacks[family]}" font-size="${String(size)}" font-weight="${String(weight)}"`;
}

/** One line of text, its foot at `y`. */
export function textLine(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: TypeStyle & { readonly fill: ColourName },
): string {
  const place = `x="${String(x)}" y="${y.toFixed(1)}"`;
  const look = `${typeAttributes(style)} fill="${palette[style.fill].light}"`;
  return `<text ${place} ${look}>${escapeXml(text)}</text>`;
}
