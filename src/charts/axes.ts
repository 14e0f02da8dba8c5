import {
  axisX,
  axisY,
  gridY,
  ruleY,
  text,
  type Markish,
  type TextOptions,
} from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';

/** Whole years from `from` to `to` in steps, counted back from the last so that it always stands. */
export function yearTicks(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  for (let year = to; year >= from; year -= step) ticks.unshift(year);
  return ticks;
}

/** A few grid lines, each with its value at the left, and a firm zero. */
export function valueAxis(ticks: readonly number[], write: (value: number) => string): Markish[] {
  return [
    gridY(
      ticks.filter((tick) => tick !== 0),
      { stroke: cssColour('rule'), strokeOpacity: 1 },
    ),
    axisY({
      ticks: [...ticks],
      tickFormat: write,
      tickSize: 0,
      tickPadding: 8,
      label: null,
      fill: cssColour('muted'),
    }),
    ruleY([0], { stroke: 'currentColor' }),
  ];
}

/** Years written under the middle of their year, on a scale where `2018.5` is the middle of 2018. */
export function yearAxis(years: readonly number[]): Markish {
  return axisX({
    ticks: years.map(middle),
    tickFormat: (at: number) => String(Math.floor(at)),
    tickSize: 4,
    label: null,
    fill: cssColour('muted'),
    stroke: cssColour('muted'),
  });
}

/** The middle of a year, where what was counted over the whole of it stands. */
export function middle(year: number): number {
  return year + 0.5;
}

/** A moment as a decimal year: 8 November 2021 is 2021.85. */
export function decimalYear(at: Date): number {
  const year = at.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (at.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Words beside marks, with a halo of paper so that lines under them do not hinder reading. */
export function words<Row>(rows: readonly Row[], options: TextOptions): Markish {
  return text(rows as Row[], {
    fill: 'currentColor',
    stroke: cssColour('paper'),
    strokeWidth: 4,
    textAnchor: 'start',
    ...options,
  });
}
