import { palette, type ColourName } from '../theme/palette.ts';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import type { ChartModel } from './chartModel.ts';
import { escapeXml } from './escapeXml.ts';
import { drawChart } from './svg.ts';
import { wrapLines } from './wrapLines.ts';

const margin = 20;
const sans = "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif";
const serif = "Newsreader, Georgia, 'Times New Roman', serif";

interface Block {
  readonly text: string;
  readonly size: number;
  readonly fill: ColourName;
  readonly family: string;
  readonly weight: number;
}

/**
 * A chart as an SVG file that stands alone: title, subtitle, the drawing, notes, sources and licence. Colours
 * are literals and text names common fonts last, since drawing programs know neither custom properties
 * nor our fonts.
 */
export function renderStandaloneSvg(model: ChartModel): string {
  const { text, locale, chart } = model;
  const drawing = drawChart(model, 'wide');
  const width = drawing.width + 2 * margin;
  const head = layBlocks(headBlocks(model), drawing.width, margin);
  const drawingTop = head.bottom + 12;
  const foot = layBlocks(footBlocks(model), drawing.width, drawingTop + drawing.height + 14);
  const height = Math.ceil(foot.bottom + margin);
  const inner = drawing.svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll('currentColor', palette.ink.light);
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" ` +
    `role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc" lang="${locale}">` +
    `<title id="${chart.id}-title">${escapeXml(text.title)}</title>` +
    `<desc id="${chart.id}-desc">${escapeXml(text.alt)}</desc>` +
    `<rect width="${String(width)}" height="${String(height)}" fill="${palette.paper.light}"/>${
      head.markup
    }<g transform="translate(${String(margin)},${String(drawingTop)})" font-family="${sans}" font-size="14.5" ` +
    `text-anchor="middle" fill="${palette.ink.light}">${inner}</g>${foot.markup}</svg>\n`;
  return literalColours(markup, chart.id);
}

function headBlocks({ text }: ChartModel): Block[] {
  return [
    { text: text.title, size: 25, fill: 'ink', family: serif, weight: 600 },
    { text: text.subtitle, size: 15, fill: 'muted', family: sans, weight: 400 },
  ];
}

function footBlocks({ text, sources, locale }: ChartModel): Block[] {
  const words = messages(locale);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const small = { size: 13, fill: 'muted', family: sans, weight: 400 } as const;
  return [
    ...text.notes.map((note) => ({ ...small, text: note })),
    { ...small, text: `${words.chart.source(publishers.length)}: ${publishers.join('; ')}` },
    { ...small, text: `${site.name}, ${site.dataLicence.name}` },
  ];
}

function layBlocks(
  blocks: readonly Block[],
  width: number,
  top: number,
): { markup: string; bottom: number } {
  let bottom = top;
  let markup = '';
  for (const { text, size, fill, family, weight } of blocks) {
    for (const line of wrapLines(text, width, size)) {
      bottom += size * 1.28;
      markup +=
        `<text x="${String(margin)}" y="${bottom.toFixed(1)}" font-family="${family}" ` +
        `font-size="${String(size)}" font-weight="${String(weight)}" fill="${palette[fill].light}">` +
        `${escapeXml(line)}</text>`;
    }
    bottom += 6;
  }
  return { markup, bottom };
}

function literalColours(svg: string, id: string): string {
  return svg.replace(/var\(--([a-z]+)\)/g, (whole, name: string) => {
    if (!Object.hasOwn(palette, name)) throw new Error(`chart ${id}: no such colour: ${whole}`);
    return palette[name as ColourName].light;
  });
}
