import {
  axisX,
  axisY,
  gridY,
  ruleX,
  ruleY,
  text,
  tickX,
  type Markish,
  type TextOptions,
} from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { middle } from './years.ts';

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

/** Time along the foot of a drawing: short ticks, each with its words. */
export function timeAxis<T>(ticks: readonly T[], write: (tick: T) => string): Markish {
  return axisX({
    ticks: [...ticks],
    tickFormat: write,
    tickSize: 4,
    label: null,
    fill: cssColour('muted'),
    stroke: cssColour('muted'),
  });
}

/** Years written under the middle of their year, on a scale where `2018.5` is the middle of 2018. */
export function yearAxis(years: readonly number[]): Markish {
  return timeAxis(years.map(middle), (at) => String(Math.floor(at)));
}

/** Words over the line that marks a moment, `padding` pixels above it. */
export function momentWords(
  at: readonly number[],
  label: string,
  colour: string,
  padding: number,
): Markish {
  return axisX({
    ticks: [...at],
    anchor: 'top',
    tickSize: 0,
    tickPadding: padding,
    label: null,
    tickFormat: () => label,
    fill: colour,
    fontWeight: 600,
  });
}

/** The line of each moment; where words have rows of their own, through the rows of marks alone. */
export function momentLines(
  at: readonly number[],
  style: { readonly stroke: string; readonly strokeOpacity?: number },
  rows?: readonly string[],
): Markish {
  const options = { ...style, strokeWidth: 1.5 };
  if (rows === undefined) return ruleX([...at], options);
  const pieces = at.flatMap((x) => rows.map((y) => ({ x, y })));
  return tickX(pieces, { ...options, x: 'x', y: 'y' });
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
