import { site } from '../site.ts';
import { palette } from '../theme/palette.ts';
import type { ChartModel } from './chartModel.ts';
import { escapeXml } from './escapeXml.ts';
import { plainDrawing } from './plainDrawing.ts';
import { sourceLine, type NamedSources } from './sourceLine.ts';
import { layBlocks, type TextBlock } from './textBlocks.ts';

const margin = 20;
// Where our fonts are missing, others may be a little wider.
const shareOfWidth = 0.96;

/**
 * A chart as an SVG file that stands alone: title, subtitle, the drawing, notes, sources and licence. Colours
 * are literals and text names common fonts last, since drawing programs know neither custom properties
 * nor our fonts.
 * @param named whether all publishers are named, or so many as a picture has room for
 */
export function renderStandaloneSvg(model: ChartModel, named: NamedSources = 'all'): string {
  const { text, locale, chart } = model;
  const drawing = plainDrawing(model, 'wide');
  const width = drawing.width + 2 * margin;
  const column = { x: margin, width: drawing.width * shareOfWidth };
  const head = layBlocks(headBlocks(model), { ...column, top: margin - 4 });
  const drawingTop = head.bottom + 12;
  const footTop = drawingTop + drawing.height + 14;
  const foot = layBlocks(footBlocks(model, named), { ...column, top: footTop });
  const height = Math.ceil(foot.bottom + margin - 4);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" ` +
    `role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc" lang="${locale}">` +
    `<title id="${chart.id}-title">${escapeXml(text.title)}</title>` +
    `<desc id="${chart.id}-desc">${escapeXml(text.alt)}</desc>` +
    `<rect width="${String(width)}" height="${String(height)}" fill="${palette.paper.light}"/>${
      head.markup
    }<g transform="translate(${String(margin)},${drawingTop.toFixed(1)})">${drawing.markup}</g>` +
    `${foot.markup}</svg>\n`
  );
}

function headBlocks({ text }: ChartModel): TextBlock[] {
  const title = { family: 'serif', weight: 500, size: 26, leading: 1.18, isEven: true } as const;
  const subtitle = { family: 'sans', weight: 400, size: 15 } as const;
  return [
    { ...title, text: text.title, fill: 'ink' },
    { ...subtitle, text: text.subtitle, fill: 'muted' },
  ];
}

function footBlocks(model: ChartModel, named: NamedSources): TextBlock[] {
  const small = { family: 'sans', weight: 400, size: 13, fill: 'muted' } as const;
  return [
    ...model.text.notes.map((note) => ({ ...small, text: note })),
    { ...small, text: sourceLine(model.sources, model.locale, named) },
    { ...small, text: `${site.name}, ${site.dataLicence.name}`, fill: 'ink', weight: 500 },
  ];
}
