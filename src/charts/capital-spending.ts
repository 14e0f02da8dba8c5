import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { ratio } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { capitalSpendingRows, companies, type CapitalRow as Row } from './capitalSpendingRows.ts';
import { defineChart, type Frame } from './define.ts';
import { fiscalTime, yearEnd as at } from './fiscalAxis.ts';
import { level, panelAxis, panelsOf, type Panel } from './moneyPanels.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/capital-spending.ts';

/** Figures that are not the company's own for that year as it first gave it. */
function isHollow({ basis, counted }: Row): boolean {
  return basis === 'restated' || counted === 'with-intangibles' || counted === 'analyst';
}

// Height of Alibaba’s name and number, one above the other to keep clear of Amazon’s line.
const besideAmazon = { linear: -26, log: 34 } as const;

function companyMarks(company: string, panel: Panel<Row>, frame: Frame): Markish[] {
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

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
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
        ...companies.flatMap((company) => companyMarks(company, panel, frame)),
      ]),
    ],
  };
}

export default defineChart({
  id: 'capital-spending',
  words,
  rows: capitalSpendingRows,
  figures: (all, dataset, format) => {
    const of = (company: string, period: string) => {
      const found = all.findLast((row) => row.company === company && row.period === period);
      if (!found) throw new Error(`chart capital-spending: has no row of ${company}: ${period}`);
      return found;
    };
    const [amazon, before] = [of('amazon', 'FY2025'), of('amazon', 'FY2019')];
    const [alibaba, filed, earlier] = ['FY2026', 'FY2025', 'FY2024'].map((period) =>
      of('alibaba', period),
    ) as [Row, Row, Row];
    const money = (row: Row) => format.money(Math.round(row.reported * 10) * 1e8, row.currency);
    const plan = dataset.row('series', 'amazon-capex-guidance-2026-07');
    return {
      amazon: money(amazon),
      amazonYear: format.date(amazon.period_end, 'year'),
      before: money(before),
      beforeYear: format.date(before.period_end, 'year'),
      alibaba: money(alibaba),
      alibabaUsd: format.money(Math.round((alibaba.usd ?? 0) * 10) * 1e8, 'USD'),
      alibabaEnd: format.date(alibaba.period_end, 'month'),
      filed: money(filed),
      filedEnd: format.date(filed.period_end, 'month'),
      earlier: money(earlier),
      earlierEnd: format.date(earlier.period_end, 'month'),
      times: format.number(ratio(amazon.reported, alibaba.usd ?? 0), 1),
      rate: format.number(alibaba.latest_rate, 1),
      firstYear: format.date(all[0]?.period_end ?? '', 'year'),
      alibabaFirst: format.date(of('alibaba', 'FY2018').period_end, 'month'),
      vendorUntil: format.date(of('alibaba', 'FY2019').period_end, 'month'),
      grossYear: format.date(of('amazon', 'FY2017').period_end, 'year'),
      recast: format.list(['FY2015', 'FY2016'].map((period) => period.slice(2))),
      plan: format.money(plan.value * 1e9, 'USD'),
      planYear: plan.period ?? '',
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'period_end', format: 'date' },
    { key: 'reported', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'usd', format: 'decimal' },
    { key: 'counted', format: 'text' },
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
  plot,
});
