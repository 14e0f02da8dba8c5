import { plot } from '@observablehq/plot';
import type { Chart, ChartRow, Frame } from '../charts/define.ts';
import { dressPlot } from '../charts/dressPlot.ts';
import { markPositions, type Position } from '../charts/positions.ts';

// Below this the chart is composed for a phone.
const narrowBelow = 520;

/** A chart drawn in the browser: the drawing, and where the mark of each of its rows stands in it. */
export interface LiveDrawing {
  readonly svg: Element;
  readonly positions: readonly (Position | null)[];
}

/** Draws a chart at the width of the frame, its units CSS pixels. */
export function drawLive(
  chart: Chart,
  rows: readonly ChartRow[],
  frame: Omit<Frame, 'narrow'>,
  alt: string,
): LiveDrawing {
  const full: Frame = { ...frame, narrow: frame.width < narrowBelow };
  const svg = plot({ ...chart.plot(rows, full), width: frame.width, className: 'plot' });
  dressPlot(svg, 'plot plot-live', alt);
  return { svg, positions: markPositions(chart, rows, full, svg) };
}
