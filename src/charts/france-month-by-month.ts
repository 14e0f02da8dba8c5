import { ruleY, text as plainText, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import {
  companies,
  firstYear,
  monthless,
  monthRows,
  type Deed,
  type MonthRow as Row,
} from './frenchMonthRows.ts';
import { companyColour, siteMarks, type Fill } from './shapes.ts';
import { words } from './words/france-month-by-month.ts';
import { evenTicks } from './years.ts';

const fills: Readonly<Record<Deed, Fill>> = {
  said: 'hollow',
  done: 'solid',
  ended: 'struck',
  against: 'unsure',
};

/** The columns of a company’s grid, with room before the next. */
const gridWidth = 14.6;

/** Named beside their marks: on their right, or on their left. */
const namedRight = ['alibaba-france-centre-2018 said', 'alicloud-paris-2026 done'];
const namedLeft = ['cainiao-idf-sorting-2021 done', 'amazon-bretigny done', 'amazon-fournes ended'];

type Wide = Pick<Frame, 'narrow'>;

function gridStart(company: string, { narrow }: Wide): number {
  return narrow || company === companies[0] ? 0 : gridWidth;
}

function across(row: Row, frame: Wide): number {
  return gridStart(row.company, frame) + row.month + (row.place - (row.of - 1) / 2) * 0.34;
}

/** The line of a year: on a desk the same for both companies. */
function lineOf({ company, year }: Pick<Row, 'company' | 'year'>, { narrow }: Wide): string {
  return narrow ? `${company} ${String(year)}` : String(year);
}

function linesOf(shown: readonly Row[], frame: Frame): string[] {
  const years = evenTicks(firstYear, Math.max(firstYear, ...shown.map(({ year }) => year)), 1);
  if (!frame.narrow) return ['heads', 'months', ...years.map(String)];
  return companies.flatMap((company) => {
    if (!shown.some((row) => row.company === company)) return [];
    const own = years.map((year) => lineOf({ company, year }, frame));
    return [`${company} heads`, `${company} months`, ...own, `${company} end`];
  });
}

/** Over each grid the company and the months; before each line its year. */
function headMarks(shown: readonly Row[], lines: readonly string[], frame: Frame): Markish[] {
  const { narrow, labels } = frame;
  const heads = companies.filter((company) => shown.some((row) => row.company === company));
  const line = (company: string, name: string) => (narrow ? `${company} ${name}` : name);
  const months = [...(labels['months'] ?? '').split(' '), labels['monthless'] ?? ''];
  const columns = heads.flatMap((company) =>
    months.map((name, index) => ({ company, name, x: gridStart(company, frame) + index + 1 })),
  );
  return [
    text(heads, {
      x: (company: string) => gridStart(company, frame) + 0.6,
      y: (company: string) => line(company, 'heads'),
      text: (company: string) => labels[company] ?? company,
      fill: companyColour,
      fontWeight: 700,
    }),
    plainText(columns, {
      x: 'x',
      y: ({ company }: { company: string }) => line(company, 'months'),
      text: 'name',
      fill: cssColour('muted'),
    }),
    text(
      lines.filter((each) => /\d{4}$/.test(each)),
      {
        y: (each: string) => each,
        frameAnchor: 'left',
        dx: -38,
        text: (each: string) => each.slice(-4),
        fill: cssColour('muted'),
      },
    ),
  ];
}

function nameMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const key = ({ id, deed }: Row) => `${id} ${deed}`;
  const name = {
    y: (row: Row) => lineOf(row, frame),
    text: (row: Row) => frame.labels[key(row)] ?? '',
    fill: ({ company }: Row) => companyColour(company),
    fontWeight: 600,
  };
  const neighbour = ({ company, year, month }: Row) =>
    shown.find((row) => row.company === company && row.year === year && row.month === month + 1);
  const edge = (row: Row, side: 1 | -1): number => {
    const next = side === 1 ? neighbour(row) : undefined;
    if (next) return edge(next, side);
    return gridStart(row.company, frame) + row.month + side * (0.2 + row.of * 0.17);
  };
  return [
    text(
      shown.filter((row) => namedRight.includes(key(row))),
      { ...name, x: (row: Row) => edge(row, 1), dx: 5 },
    ),
    text(
      shown.filter((row) => namedLeft.includes(key(row))),
      { ...name, x: (row: Row) => edge(row, -1), dx: -5, textAnchor: 'end' },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const lines = linesOf(shown, frame);
  const last = narrow ? monthless : gridWidth + monthless;
  return {
    height: lines.length * (narrow ? 21 : 25) + 10,
    marginLeft: 40,
    marginRight: 4,
    marginTop: 4,
    marginBottom: 6,
    x: { type: 'linear', domain: [0.5, last + 0.6], axis: null },
    y: { type: 'band', domain: lines, axis: null },
    marks: [
      ruleY(
        lines.filter((line) => /\d{4}$/.test(line)),
        { y: (line: string) => line, stroke: cssColour('rule'), strokeOpacity: 0.8 },
      ),
      ...siteMarks(shown, {
        x: (row) => across(row, frame),
        y: (row) => lineOf(row, frame),
        company: ({ company }) => company,
        fill: ({ deed }) => fills[deed],
        r: 4.2,
      }),
      ...nameMarks(shown, frame),
      ...headMarks(shown, lines, frame),
    ],
  };
}

export default defineChart({
  id: 'france-month-by-month',
  words,
  rows: monthRows,
  figures: (all, dataset, format) => {
    const count = (company: string, deed?: Deed) =>
      format.words(
        all.filter((row) => row.company === company && (deed === undefined || row.deed === deed))
          .length,
      );
    const month = (id: string) => format.date(dataset.row('events', id).date, 'month');
    return {
      alibaba: count('alibaba'),
      said: count('alibaba', 'said'),
      done: count('alibaba', 'done'),
      amazonSaid: count('amazon', 'said'),
      amazonDone: count('amazon', 'done'),
      amazonEnded: count('amazon', 'ended'),
      against: count('alibaba', 'against'),
      amazonAgainst: count('amazon', 'against'),
      first: String(firstYear),
      last: String(Math.max(...all.map(({ year }) => year))),
      promise: month('alibaba-france-centre-2018'),
      sorting: month('cainiao-idf-sorting-2021'),
      cloud: month('alicloud-paris-2026'),
      undated: format.words(all.filter((row) => row.month === monthless).length),
    };
  },
  columns: [
    { key: 'date', format: 'date' },
    { key: 'company', format: 'text' },
    { key: 'what', format: 'text' },
    { key: 'deed', format: 'text' },
  ],
  mark: {
    series: ({ company }) => company,
    x: (row, frame) => across(row, frame),
    y: (row, frame) => lineOf(row, frame),
  },
  plot,
});
