import { yearOf } from '../charts/state.ts';
import type { Controls } from '../charts/define.ts';
import type { ChartModel } from '../render/chartModel.ts';

/** What the address of a chart's frame may ask for. */
export interface ChartOffer {
  readonly controls?: Controls;
  /** of its rows; absent where they cannot be laid in a window of years */
  readonly years?: readonly [first: number, last: number];
}

/** The controls of a chart and the years that its rows span. */
export function chartOffer({ chart, rows }: ChartModel): ChartOffer {
  const { controls } = chart;
  if (controls === undefined) return {};
  const { years } = controls;
  if (years === undefined) return { controls };
  const found = rows.flatMap((row) => yearOf(row[years.column]) ?? []);
  return { controls, years: [Math.min(...found), Math.max(...found)] };
}
