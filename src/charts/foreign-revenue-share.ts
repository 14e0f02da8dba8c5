import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { fiscalYear } from './annualFigures.ts';
import { valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { fiscalTime, yearEnd as at } from './fiscalAxis.ts';
import { companies, foreignShareRows, type ForeignShareRow as Row } from './foreignShareRows.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/foreign-revenue-share.ts';

const place = { x: at, y: 'share' } as const;

function highest(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.share - a.share)[0];
}

function lowest(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => a.share - b.share)[0];
}

/** The company's name and last share, and the turning point before it. */
function wordMarks(own: readonly Row[], { format, labels }: Frame): Markish[] {
  const last = own.at(-1);
  if (last === undefined) return [];
  const turn = last.company === 'amazon' ? highest(own) : lowest(own);
  const style = { ...place, fill: companyColour(last.company), fontWeight: 700 } as const;
  const share = (row: Row) => format.percent(Math.round(row.share));
  return [
    text([last], {
      ...style,
      textAnchor: 'end',
      dx: 6,
      dy: last.company === 'amazon' ? 18 : -16,
      text: (row: Row) => `${labels[row.company] ?? row.company} ${share(row)}`,
    }),
    text([turn].filter((row) => row !== undefined && row !== last) as Row[], {
      ...style,
      textAnchor: last.company === 'amazon' ? 'middle' : 'end',
      dx: last.company === 'amazon' ? 0 : 14,
      dy: last.company === 'amazon' ? -15 : 18,
      text: (row: Row) => `${String(fiscalYear(row))}: ${share(row)}`,
    }),
  ];
}

function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const own = shown.filter((row) => row.company === company);
  const colour = companyColour(company);
  return [
    line(own, { ...place, z: 'counted', stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: frame.narrow ? 2.6 : 3.2,
      stroke: colour,
      strokeWidth: 1.5,
      fill: ({ basis }: Row) => (basis === 'restated' ? cssColour('paper') : colour),
    }),
    ...wordMarks(own, frame),
  ];
}

/** Where the way of counting changes, and in words what it then counts. */
function breakMarks(shown: readonly Row[], { labels, narrow }: Frame): Markish[] {
  const first = shown.find(({ counted }) => counted === 'group');
  const before = shown.some(({ company, counted }) => company === 'alibaba' && counted !== 'group');
  return [
    text(first && before ? [first] : [], {
      ...place,
      dx: narrow ? -10 : -4,
      dy: 26,
      lineHeight: 1.1,
      text: () => labels['counted-anew'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  const { narrow, format } = frame;
  const time = fiscalTime(shown, narrow ? 4 : 7);
  return {
    height: narrow ? 360 : 400,
    marginLeft: narrow ? 44 : 50,
    marginRight: 16,
    marginTop: 16,
    marginBottom: 28,
    x: { type: 'utc', domain: [...time.domain] },
    y: { type: 'linear', domain: [0, 52] },
    marks: [
      ...valueAxis([0, 10, 20, 30, 40, 50], (tick) => format.percent(tick)),
      time.axis,
      ...breakMarks(shown, frame),
      ...companies.flatMap((company) => companyMarks(company, shown, frame)),
    ],
  };
}

export default defineChart({
  id: 'foreign-revenue-share',
  words,
  rows: foreignShareRows,
  figures: (all, dataset, format) => {
    const of = (company: string) => all.filter((row) => row.company === company);
    const [amazon, alibaba] = [of('amazon'), of('alibaba')];
    const [peak, low] = [highest(amazon), lowest(alibaba)];
    const [first, last, begin, latest] = [amazon[0], amazon.at(-1), alibaba[0], alibaba.at(-1)];
    const anew = alibaba.find(({ counted }) => counted === 'group');
    if (!peak || !low || !first || !last || !begin || !latest || !anew)
      throw new Error('chart foreign-revenue-share: has not both companies');
    const us = dataset.row('financials', 'amazon-revenue-us-fy2023');
    const all2023 = dataset.row('financials', 'amazon-revenue-fy2023');
    const percent = ({ share }: Row) => format.percent(share);
    const money = ({ foreign, currency }: Row) => format.money(foreign * 1e9, currency);
    const end = ({ period_end }: Row) => format.date(period_end, 'month');
    return {
      peak: percent(peak),
      peakYear: format.date(peak.period_end, 'year'),
      firstYear: format.date(first.period_end, 'year'),
      first: percent(first),
      last: percent(last),
      lastYear: format.date(last.period_end, 'year'),
      lastMoney: money(last),
      begin: percent(begin),
      beginEnd: end(begin),
      low: percent(low),
      lowEnd: end(low),
      latest: percent(latest),
      latestEnd: end(latest),
      latestMoney: money(latest),
      anewEnd: end(anew),
      usYear: format.date(us.period_end, 'year'),
      outsideUs: format.percent(100 - (us.value / all2023.value) * 100),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'period_end', format: 'date' },
    { key: 'share', format: 'percent' },
    { key: 'foreign', format: 'decimal' },
    { key: 'total', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'counted', format: 'text' },
    { key: 'basis', format: 'text' },
  ],
  mark: { series: ({ company }) => company, x: at, y: ({ share }) => share },
  controls: {
    companies: { column: 'company', ids: companies },
    years: { column: 'period_end' },
  },
  plot,
});
