import { dot, link, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import {
  companies,
  crossBorderShareRows,
  type CrossBorderShareRow as Row,
} from './crossBorderShareRows.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { spreadNames } from './spreadNames.ts';
import { words } from './words/cross-border-share.ts';
import { evenTicks } from './years.ts';

const id = 'cross-border-share';
const top = 29;
const place = { x: 'year', y: 'share' } as const;

/** Temu’s and Amazon’s last marks are at one place: Temu’s is drawn larger, around the other. */
function radius({ company }: Row, { narrow }: Frame): number {
  const r = narrow ? 3.4 : 4.2;
  return company === 'temu' ? r * 2.6 : r;
}

/** Solid lines between years that follow each other, dotted ones over years that are not held. */
function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const own = shown.filter((row) => row.company === company);
  const colour = companyColour(company);
  const steps = own.slice(1).map((to, index) => ({ from: own[index] ?? to, to }));
  const ends = {
    x1: ({ from }: (typeof steps)[number]) => from.year,
    x2: ({ to }: (typeof steps)[number]) => to.year,
    y1: ({ from }: (typeof steps)[number]) => from.share,
    y2: ({ to }: (typeof steps)[number]) => to.share,
    stroke: colour,
  };
  const isNext = ({ from, to }: (typeof steps)[number]) => to.year - from.year === 1;
  return [
    link(
      steps.filter((step) => !isNext(step)),
      { ...ends, strokeDasharray: '2 5', strokeWidth: 1.5 },
    ),
    link(steps.filter(isNext), { ...ends, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: (row: Row) => radius(row, frame),
      stroke: colour,
      strokeWidth: 1.75,
      fill: ({ isBelow }: Row) => (isBelow || company === 'temu' ? cssColour('paper') : colour),
    }),
  ];
}

interface Name {
  readonly row: Row;
  readonly at: number;
}

function wordMarks(shown: readonly Row[], apart: number, frame: Frame): Markish[] {
  const { labels, format } = frame;
  const value = ({ share, isBelow }: Row) =>
    isBelow ? `${labels['below'] ?? ''} ${format.percent(share)}` : format.percent(share);
  const of = (company: string) => shown.filter((row) => row.company === company);
  const lasts = companies.flatMap((company) => {
    const row = of(company).at(-1);
    return row ? [{ row, at: row.share }] : [];
  });
  const firsts = companies.flatMap((company) => of(company).slice(0, -1).slice(0, 1));
  const written = { fontWeight: 600, fill: ({ company }: Row) => companyColour(company) } as const;
  return [
    text(firsts, { ...place, ...written, dy: -16, textAnchor: 'middle', text: value }),
    text(spreadNames(lasts, apart, top), {
      y: 'at',
      frameAnchor: 'right',
      dx: 12,
      text: ({ row }: Name) => `${labels[row.company] ?? row.company} ${value(row)}`,
      fontWeight: 700,
      fill: ({ row }: Name) => companyColour(row.company),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const years = shown.map(({ year }) => year);
  if (years.length === 0) return { marks: [] };
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const height = narrow ? 370 : 410;
  // Temu’s large marks lie under Amazon’s.
  const drawn = ['temu', ...companies.filter((company) => company !== 'temu')];
  return {
    height,
    marginLeft: 52,
    marginRight: 124,
    marginTop: 14,
    marginBottom: 28,
    x: { domain: [from, to], type: 'linear' },
    y: { domain: [0, top], type: 'linear' },
    marks: [
      ...valueAxis([0, 5, 10, 15, 20, 25], (tick) => format.percent(tick)),
      timeAxis(evenTicks(from, to, narrow ? 3 : 1), String),
      ...drawn.flatMap((company) => companyMarks(company, shown, frame)),
      ...wordMarks(shown, (top * 17) / (height - 42), frame),
    ],
  };
}

export default defineChart({
  id: 'cross-border-share',
  words,
  rows: crossBorderShareRows,
  figures: (all, dataset, format) => {
    const of = (company: string, index: number) =>
      found(all.filter((row) => row.company === company).at(index), id, company);
    const percent = ({ share }: Row) => format.percent(share);
    const post = dataset.row('series', 'laposte-temu-shein-2024');
    const postAmazon = dataset.row('series', 'laposte-amazon-2024');
    return {
      year: String(of('amazon', -1).year),
      amazon: percent(of('amazon', -1)),
      temu: percent(of('temu', -1)),
      shein: percent(of('shein', -1)),
      ali: percent(of('alibaba', -1)),
      ebay: percent(of('ebay', -1)),
      temuFirst: percent(of('temu', 0)),
      temuFirstYear: String(of('temu', 0).year),
      amazonFirst: percent(of('amazon', 0)),
      amazonFirstYear: String(of('amazon', 0).year),
      aliFirst: percent(of('alibaba', 0)),
      aliFirstYear: String(of('alibaba', 0).year),
      ebayFirst: percent(of('ebay', 0)),
      ebayFirstYear: String(of('ebay', 0).year),
      post: format.percent(post.value),
      postAmazon: format.percent(postAmazon.value),
      postMonth: format.date(post.period ?? '', 'month'),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'company', format: 'text' },
    { key: 'share', format: 'percent' },
    { key: 'isBelow', format: 'text' },
  ],
  mark: { series: ({ company }) => company, x: ({ year }) => year, y: ({ share }) => share },
  controls: { companies: { column: 'company', ids: companies } },
  plot,
});
