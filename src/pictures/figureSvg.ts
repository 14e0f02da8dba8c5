import type { Row } from '../data/tables.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PlainDrawing } from '../render/plainDrawing.ts';
import { sourceLine } from '../render/sourceLine.ts';
import { layBlocks, type TextBlock } from '../render/textBlocks.ts';
import { site } from '../site.ts';
import { figureWidth } from './pictureAddress.ts';
import { placed, svgFile } from './svgFile.ts';

/** What the picture of a record or of a place says and shows. */
export interface Figure {
  readonly locale: Locale;
  readonly kicker: string;
  readonly title: string;
  readonly line: string;
  readonly drawing?: PlainDrawing;
  /** under the drawing */
  readonly texts: readonly string[];
  readonly sources: readonly Row<'sources'>[];
}

const margin = 20;
const width = figureWidth - 2 * margin;
const sans = { family: 'sans', weight: 400 } as const;
const gap = 10;

/** A figure as an SVG that says all of itself, its sources and the licence included. */
export function figureSvg(figure: Figure): string {
  const { locale, title, drawing } = figure;
  const column = { x: margin, width };
  const head = layBlocks(headBlocks(figure), { ...column, top: margin - 4 });
  const box = { x: margin, y: head.bottom + gap, width: drawing?.width ?? 0 };
  const drawn = drawing === undefined ? 0 : drawing.height + 2 * gap;
  const foot = layBlocks(footBlocks(figure), { ...column, top: head.bottom + drawn });
  const size = { width: figureWidth, height: Math.ceil(foot.bottom + margin - 4) };
  const inner = drawing ? placed(drawing, { ...box, height: drawing.height }) : '';
  return svgFile(size, { name: title, locale }, head.markup + inner + foot.markup);
}

function headBlocks({ kicker, title, line }: Figure): TextBlock[] {
  const titleType = {
    family: 'serif',
    weight: 500,
    size: 28,
    leading: 1.18,
    isEven: true,
  } as const;
  return [
    { ...sans, text: kicker, size: 13, weight: 600, fill: 'muted', after: 4 },
    { ...titleType, text: title, fill: 'ink', after: 8 },
    { ...sans, text: line, size: 16, fill: 'muted', leading: 1.36 },
  ];
}

function footBlocks({ texts, sources, locale }: Figure): TextBlock[] {
  const small = { ...sans, size: 13, fill: 'muted' } as const;
  const last = texts.length - 1;
  return [
    ...texts.map((text, index) => ({
      ...sans,
      text,
      size: 16,
      fill: 'ink' as const,
      leading: 1.4,
      after: index === last ? 12 : 6,
    })),
    { ...small, text: sourceLine(sources, locale, 'some') },
    { ...small, text: `${site.name}, ${site.dataLicence.name}`, fill: 'ink', weight: 500 },
  ];
}
