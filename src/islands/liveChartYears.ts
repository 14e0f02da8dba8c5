import type { ChartRow, Controls } from '../charts/define.ts';
import { yearOf, type ChartState } from '../charts/state.ts';

export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years a window can be laid on; `undefined` where the rows tell none, or only one. */
export function yearsOf(rows: readonly ChartRow[], { years }: Controls): Years | undefined {
  if (!years) return undefined;
  const found = rows.flatMap((row) => yearOf(row[years.column]) ?? []);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return first < last ? { first, last } : undefined;
}

/**
 * The window after a reader has typed a year at one end: kept within the years there are, the other end
 * pushed along where the two would cross. An end at the chart's own is no choice, as is an empty one or
 * what is no number.
 */
export function moveWindow(
  state: ChartState,
  end: 'from' | 'to',
  typed: number | undefined,
  { first, last }: Years,
): ChartState {
  const own = end === 'from' ? first : last;
  const wanted = typed === undefined || Number.isNaN(typed) ? own : typed;
  const year = Math.min(last, Math.max(first, Math.round(wanted)));
  const from = end === 'from' ? year : Math.min(state.from ?? first, year);
  const to = end === 'to' ? year : Math.max(state.to ?? last, year);
  return { ...state, from: from === first ? null : from, to: to === last ? null : to };
}
