import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { growthPercent, unscaled } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text } from './axes.ts';
import { cainiaoRevenueRows, type CainiaoRow as Row } from './cainiaoRevenueRows.ts';
import { defineChart, type Frame } from './define.ts';
import { fiscalTime, yearEnd as at } from './fiscalAxis.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/cainiao-revenue.ts';

const place = { x: at, y: 'revenue' } as const;
const colour = companyColour('alibaba');

// The upper line is named at its beginning, left of it, the lower one under its end.
const naming = {
  all: {
    value: { textAnchor: 'end', dx: 5, dy: -15 },
    name: { textAnchor: 'end', dx: -8, dy: -12 },
  },
  outside: { value: { dx: 9, dy: 2 }, name: { dx: 9, dy: 26 } },
} as const;

/** A line’s last value, and what it counts. */
function wordMarks(counted: Row['counted'], own: readonly Row[], frame: Frame): Markish[] {
  const { format, labels, narrow } = frame;
  const { value, name } = naming[counted];
  const style = { ...place, fill: colour, lineHeight: 1.1 };
  return [
    text(own.slice(-1), {
      ...style,
      ...value,
      text: ({ revenue }: Row) => format.integer(revenue),
      fontWeight: 700,
    }),
    text(counted === 'all' ? own.slice(0, 1) : own.slice(-1), {
      ...style,
      ...name,
      text: () => labels[`${counted}-${narrow ? 'narrow' : 'key'}`] ?? '',
    }),
  ];
}

function countMarks(counted: Row['counted'], shown: readonly Row[], frame: Frame): Markish[] {
  const own = shown.filter((row) => row.counted === counted);
  return [
    line(own, { ...place, stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol('alibaba'),
      r: frame.narrow ? 3.2 : 4,
      stroke: colour,
      strokeWidth: 1.75,
      fill: ({ by, basis }: Row) =>
        by === 'cainiao' || basis === 'restated' ? cssColour('paper') : colour,
    }),
    ...wordMarks(counted, own, frame),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  const { narrow, format } = frame;
  const time = fiscalTime(shown, narrow ? 5 : 9);
  return {
    height: narrow ? 360 : 400,
    marginLeft: 40,
    marginRight: 16,
    marginTop: 16,
    marginBottom: 28,
    x: { type: 'utc', domain: [...time.domain] },
    y: { type: 'linear', domain: [0, 114] },
    marks: [
      ...valueAxis([0, 20, 40, 60, 80, 100], (tick) => format.number(tick)),
      time.axis,
      ...countMarks('outside', shown, frame),
      ...countMarks('all', shown, frame),
    ],
  };
}

export default defineChart({
  id: 'cainiao-revenue',
  words,
  rows: cainiaoRevenueRows,
  figures: (rows, dataset, format) => {
    const of = (counted: Row['counted']) => rows.filter((row) => row.counted === counted);
    const [outside, all] = [of('outside'), of('all')];
    const [first, end, begin] = [outside[0], outside.at(-1), all[0]];
    const [earlier, before, last] = all.slice(-3);
    if (!first || !end || !begin || !earlier || !before || !last)
      throw new Error('chart cainiao-revenue: has too few rows');
    const money = ({ revenue }: Row) => format.money(Math.round(revenue * 10) * 1e8, 'CNY');
    const month = ({ period_end }: Row) => format.date(period_end, 'month');
    const growth = (from: Row, to: Row) =>
      format.percent(Math.round(growthPercent(from.revenue, to.revenue)));
    const losses = dataset.row('series', 'cumulative-losses-fy2021-2023');
    const profit = dataset.row('series', 'net-profit-2023-q2');
    return {
      last: money(last),
      lastUsd: format.money(Math.round((last.usd ?? 0) * 10) * 1e8, 'USD'),
      lastEnd: month(last),
      growth: growth(before, last),
      growthBefore: growth(earlier, before),
      first: money(first),
      firstEnd: month(first),
      end: money(end),
      endMonth: month(end),
      begin: money(begin),
      beginEnd: month(begin),
      losses: format.money(unscaled(losses), 'CNY'),
      lossEnd: format.date(losses.period ?? '', 'month'),
      profit: format.money(unscaled(profit), 'CNY'),
      profitEnd: format.date(profit.period ?? '', 'month'),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'period_end', format: 'date' },
    { key: 'revenue', format: 'decimal' },
    { key: 'usd', format: 'decimal' },
    { key: 'counted', format: 'text' },
    { key: 'by', format: 'text' },
    { key: 'basis', format: 'text' },
  ],
  mark: { series: ({ counted }) => counted, x: at, y: ({ revenue }) => revenue },
  controls: { years: { column: 'period_end' } },
  plot,
});
