import { dot, line, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { yearEnd as at } from './fiscalAxis.ts';
import { level, type Panel } from './moneyPanels.ts';
import { moneyPlot } from './moneyPlot.ts';
import { companies, multiples, revenueRows, type RevenueRow as Row } from './revenueRows.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/revenue-amazon-alibaba.ts';

function companyMarks(
  company: string,
  { id, rows: all, facet }: Panel<Row>,
  frame: Frame,
): Markish[] {
  const { format, labels, narrow } = frame;
  const own = all.filter((row) => row.company === company);
  const colour = companyColour(company);
  const place = { x: at, y: (row: Row) => level(row, frame) ?? Number.NaN, ...facet };
  return [
    line(own, { ...place, stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: narrow ? 2.4 : 3,
      stroke: colour,
      fill: ({ basis }: Row) => (basis === 'restated' ? cssColour('paper') : colour),
    }),
    text(own.slice(-1), {
      ...place,
      textAnchor: 'end',
      dx: 6,
      // On one panel the lower line's name stands below it, clear of the upper line.
      dy: id === 'usd' && company === 'alibaba' ? 20 : -16,
      text: (row: Row) =>
        id === 'usd'
          ? `${labels[company] ?? company} ${format.number(row.usd ?? 0, 0)}`
          : format.number(row.reported, 0),
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

export default defineChart({
  id: 'revenue-amazon-alibaba',
  words,
  rows: revenueRows,
  figures: (all, _, format) => {
    const pairs = multiples(all);
    const last = pairs.at(-1);
    if (last === undefined) throw new Error('chart revenue-amazon-alibaba: has no rows in dollars');
    const nearest = pairs.reduce((a, b) => (b.times < a.times ? b : a));
    const firsts = companies.map((id) => all.find(({ company }) => company === id)?.period ?? '');
    const billions = (value: number, currency: string) => format.money(value * 1e9, currency);
    return {
      times: format.number(last.times, 1),
      nearestTimes: format.number(nearest.times, 1),
      nearestEnd: format.date(nearest.row.period_end, 'month'),
      amazonLast: billions(last.other.reported, last.other.currency),
      amazonYear: format.date(last.other.period_end, 'year'),
      alibabaLast: billions(last.row.reported, last.row.currency),
      alibabaUsd: billions(last.row.usd ?? 0, 'USD'),
      alibabaEnd: format.date(last.row.period_end, 'month'),
      rate: format.number(last.row.latest_rate, 2),
      amazonFirst: firsts[0]?.slice(2) ?? '',
      alibabaFirst: firsts[1]?.slice(2) ?? '',
      noDollars: format.list(
        all.filter(({ usd }) => usd === null).map(({ period }) => format.period(period)),
      ),
      restated: format.list(
        all.filter(({ basis }) => basis === 'restated').map(({ period }) => period.slice(2)),
      ),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'period_end', format: 'date' },
    { key: 'reported', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'usd', format: 'decimal' },
    { key: 'basis', format: 'text' },
  ],
  mark: {
    series: ({ company }) => company,
    x: at,
    y: level,
    fx: ({ company }) => company,
    fy: ({ company }) => company,
  },
  controls: {
    companies: { column: 'company', ids: companies },
    scale: true,
    currency: true,
    years: { column: 'period_end' },
  },
  plot: (shown, frame) =>
    moneyPlot(shown, frame, companies, (company, panel) => companyMarks(company, panel, frame)),
});
