import { plot } from '@observablehq/plot';
import type { Chart, ChartRow, Frame } from '../charts/define.ts';
import { markPositions, type Position } from '../charts/positions.ts';

// Below this the chart is composed for a phone.
const narrowBelow = 520;

// As in the drawings made at build, whose room for text is reckoned with it.
const fontSize = '14.5';

/** A chart drawn in the browser: the drawing, and where the mark of each of its rows stands in it. */
export interface LiveDrawing {
  readonly svg: Element;
  readonly positions: readonly (Position | null)[];
}

/** Draws a chart at the width of the frame, its units CSS pixels, with nothing the page's policy forbids. */
export function drawLive(
  chart: Chart,
  rows: readonly ChartRow[],
  frame: Omit<Frame, 'narrow'>,
  alt: string,
): LiveDrawing {
  const full: Frame = { ...frame, narrow: frame.width < narrowBelow };
  const options = { ...chart.plot(rows, full), width: frame.width, className: 'plot' };
  const svg = plot(options);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const name of ['width', 'height', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('class', 'plot plot-live');
  svg.setAttribute('font-size', fontSize);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return { svg, positions: markPositions(chart, rows, full, svg) };
}
