import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Frame } from './define.ts';
import { fiscalTime } from './fiscalAxis.ts';
import { level, panelAxis, panelsOf, type MoneyRow, type Panel } from './moneyPanels.ts';

/** Fiscal years of sums in the panels of a view, each company drawn in each by `marksOf`. */
export function moneyPlot<Row extends MoneyRow & { readonly period_end: string }>(
  shown: readonly Row[],
  frame: Frame,
  companies: readonly string[],
  marksOf: (company: string, panel: Panel<Row>) => Markish[],
): PlotOptions {
  const { narrow, state } = frame;
  const levels = shown.flatMap((row) => level(row, frame) ?? []);
  if (levels.length === 0) return { marks: [] };
  const log = state.scale === 'log';
  const top = Math.max(...levels) * (log ? 2 : 1.1);
  const bottom = log ? 10 ** Math.floor(Math.log10(Math.min(...levels))) : 0;
  const panels = panelsOf(shown, companies, frame, [bottom, top]);
  const time = fiscalTime(shown, narrow || panels.length > 1 ? 4 : 7);
  const narrowHeight = panels.length > 1 ? 500 : 360;
  return {
    height: narrow ? narrowHeight : 400,
    marginLeft: narrow ? 46 : 50,
    marginRight: 14,
    marginTop: 36,
    marginBottom: 28,
    x: { type: 'utc', domain: [...time.domain] },
    y: { type: log ? 'log' : 'linear', domain: [bottom, top], axis: null },
    fx: { domain: panels.map(({ id }) => id), padding: 0.18, axis: null },
    fy: { domain: panels.map(({ id }) => id), padding: 0.2, axis: null },
    marks: [
      time.axis,
      ...panels.flatMap((panel) => [
        ...panelAxis(panel, frame),
        ...companies.flatMap((company) => marksOf(company, panel)),
      ]),
    ],
  };
}
