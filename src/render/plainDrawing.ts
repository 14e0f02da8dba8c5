import { palette } from '../theme/palette.ts';
import type { ChartModel } from './chartModel.ts';
import { literalColours } from './literalColours.ts';
import { drawChart, type DrawnWidth } from './svg.ts';
import { typeAttributes } from './textBlocks.ts';

/** A piece of an SVG, from its own origin on, with colours as literals. */
export interface PlainDrawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const type = typeAttributes({ family: 'sans', weight: 400, size: 14.5 });

/** A chart’s drawing for a file that no style sheet reaches. */
export function plainDrawing(model: ChartModel, size: DrawnWidth): PlainDrawing {
  const { svg, width, height } = drawChart(model, size);
  const inner = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll('currentColor', palette.ink.light);
  const look = `${type} text-anchor="middle" fill="${palette.ink.light}"`;
  const markup = literalColours(`<g ${look}>${inner}</g>`, `chart ${model.chart.id}`);
  return { markup, width, height };
}
