import { rectY, ruleX, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { cssColour } from '../theme/palette.ts';
import { annualFilings, fiscalYear, type Figure } from './annualFigures.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/operating-income-abroad.ts';
import { evenTicks, middle } from './years.ts';

type Row = {
  readonly year: number;
  /** billions of US dollars; a loss is negative */
  readonly income: number;
  /** whether pay in shares is taken off */
  readonly counted: 'before' | 'after';
  readonly basis: string;
  readonly sources: readonly string[];
};

// Amazon's filings take pay in shares off its segments' results from this year on.
const countedAnew = 2016;
const millionsInBillion = 1000;

function rowOf(filing: Figure): Row {
  const after =
    fiscalYear(filing) >= countedAnew || filing.note?.startsWith('after stock-based') === true;
  return {
    year: fiscalYear(filing),
    income: filing.value / millionsInBillion,
    counted: after ? 'after' : 'before',
    basis: filing.basis,
    sources: filing.sources,
  };
}

/** Each year as first reported, and once more by the later count where a filing recasts it so. */
function rows(dataset: Dataset): Row[] {
  return annualFilings(dataset, 'amazon', 'operating_income_international')
    .map(rowOf)
    .filter(
      (row, index, all) =>
        index ===
        all.findIndex(({ year, counted }) => year === row.year && counted === row.counted),
    );
}

/** Year by year as first reported. */
function firstReported(all: readonly Row[]): Row[] {
  return all.filter((row, index) => row.year !== all[index - 1]?.year);
}

const bar = {
  x1: ({ year }: Row) => year + 0.16,
  x2: ({ year }: Row) => year + 0.84,
  y: 'income',
} as const;

/** The greatest loss and the latest result. */
function valueMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const reported = firstReported(shown);
  const worst = reported.toSorted((a, b) => a.income - b.income)[0];
  const values = [...new Set([worst, reported.at(-1)])].filter((row) => row !== undefined);
  return values.map((row) =>
    text([row], {
      x: middle(row.year),
      y: row.income,
      textAnchor: 'middle',
      dy: row.income < 0 ? 12 : -11,
      text: () => signed(row.income, frame),
      fill: companyColour('amazon'),
      fontWeight: 700,
    }),
  );
}

/** The line at which the way of counting changes, where both ways are shown. */
function anewMarks(shown: readonly Row[], { labels, narrow }: Frame): Markish[] {
  const before = shown.some(({ year }) => year < countedAnew);
  const at = before && shown.some(({ year }) => year >= countedAnew) ? [countedAnew] : [];
  return [
    ruleX(at, { stroke: cssColour('muted'), strokeDasharray: '2 3' }),
    text(at, {
      x: (year: number) => year,
      frameAnchor: 'top',
      textAnchor: 'end',
      dx: -6,
      dy: 10,
      lineHeight: 1.15,
      text: () => labels[narrow ? 'anew-narrow' : 'anew'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

function signed(value: number, { format }: Frame): string {
  return format.number(value, 1).replace('-', '−');
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const { narrow } = frame;
  const colour = companyColour('amazon');
  const recast = shown.filter((row) => !firstReported(shown).includes(row));
  const step = Math.max(1, Math.round((last.year - first.year) / (narrow ? 4 : 8)));
  return {
    height: narrow ? 380 : 400,
    marginLeft: narrow ? 32 : 40,
    marginRight: 18,
    marginTop: 18,
    marginBottom: 28,
    x: { type: 'linear', domain: [first.year, last.year + 1] },
    y: { type: 'linear', domain: [-8.8, 6] },
    marks: [
      ...valueAxis([-8, -6, -4, -2, 0, 2, 4, 6], (tick) => signed(tick, frame)),
      yearAxis(evenTicks(first.year, last.year, step)),
      ...anewMarks(shown, frame),
      rectY(recast, { ...bar, stroke: colour, strokeWidth: 1.5, fill: cssColour('paper') }),
      rectY(firstReported(shown), { ...bar, fill: colour }),
      ...valueMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'operating-income-abroad',
  words,
  rows,
  figures: (all, dataset, format) => {
    const reported = firstReported(all);
    const worst = reported.toSorted((a, b) => a.income - b.income)[0];
    const [first, last] = [reported[0], reported.at(-1)];
    const recast = all.filter((row) => !reported.includes(row));
    const cloud = dataset.row('financials', 'amazon-operating-income-aws-fy2025');
    if (!worst || !first || !last) throw new Error('chart operating-income-abroad: has no rows');
    const sum = reported.reduce((total, { income }) => total + income, 0);
    const money = (billions: number) => format.money(Math.round(billions * 10) * 1e8, 'USD');
    const losses = reported.filter(({ income }) => income < 0);
    return {
      firstYear: String(first.year),
      lastYear: String(last.year),
      last: money(last.income),
      worst: money(-worst.income),
      worstYear: String(worst.year),
      sum: money(Math.abs(sum)),
      years: String(reported.length),
      lossYears: String(losses.length),
      losses: money(-losses.reduce((total, { income }) => total + income, 0)),
      anewYear: String(countedAnew),
      recastYears: format.list(recast.map(({ year }) => String(year))),
      cloud: money(cloud.value / millionsInBillion),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'income', format: 'decimal' },
    { key: 'counted', format: 'text' },
    { key: 'basis', format: 'text' },
  ],
  mark: { x: ({ year }) => middle(year), y: ({ income }) => income },
  controls: { years: { column: 'year' } },
  plot,
});
