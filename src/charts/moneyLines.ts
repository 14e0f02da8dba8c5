import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import type { Frame } from './define.ts';
import { yearEnd as at } from './fiscalAxis.ts';
import { level, type MoneyRow, type Panel } from './moneyPanels.ts';
import { moneyPlot } from './moneyPlot.ts';
import { companyColour, companySymbol } from './shapes.ts';

/** A sum of one fiscal year, by one way of counting. */
interface YearlySum extends MoneyRow {
  readonly period_end: string;
  readonly counted: string;
}

// Height of Alibaba’s name and number, one above the other to keep clear of Amazon’s line.
const besideAmazon = { linear: -26, log: 34 } as const;

function companyMarks<Row extends YearlySum>(
  company: string,
  panel: Panel<Row>,
  frame: Frame,
  isHollow: (row: Row) => boolean,
): Markish[] {
  const { format, labels, narrow } = frame;
  const own = panel.rows.filter((row) => row.company === company);
  const colour = companyColour(company);
  const place = { x: at, y: (row: Row) => level(row, frame) ?? Number.NaN, ...panel.facet };
  const inDollars = panel.id === 'usd';
  return [
    line(own, { ...place, z: 'counted', stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: narrow ? 2.4 : 3,
      stroke: colour,
      strokeWidth: 1.5,
      fill: (row: Row) => (isHollow(row) ? cssColour('paper') : colour),
    }),
    text(own.slice(-1), {
      ...place,
      textAnchor: 'end',
      dx: 6,
      dy: inDollars && company === 'alibaba' ? besideAmazon[frame.state.scale] : -16,
      lineHeight: 1.1,
      text: (row: Row) =>
        inDollars
          ? [labels[company] ?? company, format.number(row.usd ?? 0, 0)].join(
              company === 'alibaba' ? '\n' : ' ',
            )
          : format.number(row.reported, 0),
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

/** A line for each company and way of counting, named at its end; hollow where `isHollow` says so. */
export function moneyLines<Row extends YearlySum>(
  shown: readonly Row[],
  frame: Frame,
  companies: readonly string[],
  isHollow: (row: Row) => boolean,
): PlotOptions {
  return moneyPlot(shown, frame, companies, (company, panel) =>
    companyMarks(company, panel, frame, isHollow),
  );
}
