import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Frame } from '../charts/define.ts';
import { dressPlot } from '../charts/dressPlot.ts';
import { markPositions, type Position } from '../charts/positions.ts';
import { initialState } from '../charts/state.ts';
import type { ChartModel } from './chartModel.ts';

/** The two widths a chart is drawn at; the page shows the one that suits its container. */
export const drawnWidths = { narrow: 340, wide: 720 } as const;

export type DrawnWidth = keyof typeof drawnWidths;

export interface Drawing {
  /** an `<svg>` without `<style>`, ids of its own, colours as custom properties */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** where each row's mark stands, in the units of the view box; `null` for a gap */
  readonly positions: readonly (Position | null)[];
}

/**
 * Draws a chart with Plot at one of its widths. The same model gives the same bytes. Throws where the
 * chart makes Plot return a figure: title and legend belong to the page, or a saved file would lose them.
 */
export function drawChart(model: ChartModel, size: DrawnWidth): Drawing {
  const { chart, rows, text, format } = model;
  const width = drawnWidths[size];
  const frame: Frame = {
    width,
    narrow: size === 'narrow',
    labels: text.labels,
    format,
    state: initialState,
  };
  const { document } = parseHTML('<html><body></body></html>');
  const plot = Plot.plot({ ...chart.plot(rows, frame), width, className: 'plot', document });
  if (plot.tagName.toLowerCase() !== 'svg')
    throw new Error(`chart ${chart.id}: draws a ${plot.tagName.toLowerCase()}, must be an svg`);
  const height = Number(plot.getAttribute('height'));
  return {
    svg: tidy(plot, chart.id, size, text.alt),
    width,
    height,
    positions: markPositions(chart, rows, frame, plot),
  };
}

function tidy(svg: Element, id: string, size: DrawnWidth, alt: string): string {
  dressPlot(svg, `plot plot-${size}`, alt);
  for (const styled of svg.querySelectorAll('[style]'))
    throw new Error(
      `chart ${id}: style attributes break the content security policy: ${styled.getAttribute('style') ?? ''}`,
    );
  return prefixIds(roundCoordinates(svg.outerHTML), `${id}-${size}`);
}

// Plot counts its ids over the whole process, so that they depend on what was drawn before.
function prefixIds(svg: string, prefix: string): string {
  const fresh = new Map<string, string>();
  for (const [, id = ''] of svg.matchAll(/ id="([^"]+)"/g))
    fresh.set(id, `${prefix}-${String(fresh.size + 1)}`);
  return svg.replace(/( id="|url\(#|href="#)([^")]+)/g, (whole, before: string, id: string) => {
    const name = fresh.get(id);
    return name === undefined ? whole : `${before}${name}`;
  });
}

const placing = / (d|transform|points|x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/g;

/** Places to a tenth of a pixel: less is not seen, and costs a tenth of the drawing's bytes. */
function roundCoordinates(svg: string): string {
  return svg.replace(placing, (_, name: string, value: string) => {
    const rounded = value.replace(/-?\d+\.\d{2,}(e-?\d+)?/g, (number) =>
      String(Number(Number(number).toFixed(1))),
    );
    return ` ${name}="${rounded}"`;
  });
}
