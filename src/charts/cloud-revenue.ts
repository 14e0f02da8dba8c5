import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { ratio } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { cloudRevenueRows, companies, type CloudRevenue as Row } from './cloudRevenueRows.ts';
import { defineChart, type Frame } from './define.ts';
import { fiscalTime, yearEnd as at } from './fiscalAxis.ts';
import { found } from './found.ts';
import { level, panelAxis, panelsOf, type Panel } from './moneyPanels.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/cloud-revenue.ts';

const id = 'cloud-revenue';

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
      fill: (row: Row) => (row.basis === 'restated' ? cssColour('paper') : colour),
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
  id: 'cloud-revenue',
  words,
  rows: cloudRevenueRows,
  figures: (all, _, format) => {
    const last = (company: string) =>
      found(
        all.findLast((row) => row.company === company),
        id,
        company,
      );
    const [aws, cloud] = [last('amazon'), last('alibaba')];
    const first = (company: string) =>
      found(
        all.find((row) => row.company === company),
        id,
        company,
      );
    const anew = found(
      all.find(({ counted }) => counted === 'group'),
      id,
      'the group count',
    );
    const old = found(
      all.find((row) => row.company === 'alibaba' && row.period === anew.period),
      id,
      anew.period,
    );
    const money = (billions: number, currency: string) =>
      format.money(Math.round(billions * 10) * 1e8, currency);
    return {
      times: format.number(ratio(aws.reported, cloud.usd ?? 0), 1),
      aws: money(aws.reported, aws.currency),
      awsYear: format.date(aws.period_end, 'year'),
      awsFirst: money(first('amazon').reported, 'USD'),
      awsFirstYear: format.date(first('amazon').period_end, 'year'),
      cloud: money(cloud.reported, cloud.currency),
      cloudUsd: money(cloud.usd ?? 0, 'USD'),
      cloudEnd: format.date(cloud.period_end, 'month'),
      cloudFirstEnd: format.date(first('alibaba').period_end, 'month'),
      rate: format.number(cloud.latest_rate, 1),
      anewEnd: format.date(anew.period_end, 'month'),
      anew: money(anew.reported, anew.currency),
      old: money(old.reported, old.currency),
      noDollars: format.list(
        all.filter(({ usd }) => usd === null).map(({ period }) => format.period(period)),
      ),
      restated: format.list(
        all
          .filter(({ company, basis }) => company === 'amazon' && basis === 'restated')
          .map(({ period_end }) => format.date(period_end, 'year')),
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
