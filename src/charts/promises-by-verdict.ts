import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { verdicts } from '../facts/promiseKinds.ts';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companies, promiseRows, type PromiseRow as Row } from './promiseRows.ts';
import { companyColour, siteMarks, type Fill } from './shapes.ts';
import { words } from './words/promises-by-verdict.ts';

const fills: Readonly<Record<Row['verdict'], Fill>> = {
  kept: 'solid',
  partly: 'half',
  broken: 'struck',
  lapsed: 'struck',
  pending: 'hollow',
  unknown: 'unsure',
};

const verdictRoom = 132;

/** Where the marks of each company begin, in marks from the left, where companies stand side by side. */
const begins: Readonly<Record<string, number>> = { alibaba: 0, amazon: 15.5, jd: 25 };

/** A line of the drawing: on a phone each company has its own, under its heading. */
function lineOf({ company, verdict }: Row, { narrow }: Pick<Frame, 'narrow'>): string {
  return narrow ? `${company} ${verdict}` : verdict;
}

function across(row: Row, { narrow }: Pick<Frame, 'narrow'>): number {
  return row.place + (narrow ? 0 : (begins[row.company] ?? 0));
}

function linesOf(shown: readonly Row[], frame: Frame): string[] {
  const used = new Set(shown.map((row) => lineOf(row, frame)));
  if (!frame.narrow) return ['heads', ...verdicts.filter((verdict) => used.has(verdict))];
  return companies.flatMap((company) => {
    const own = verdicts.map((verdict) => `${company} ${verdict}`).filter((line) => used.has(line));
    return own.length === 0 ? [] : [company, ...own, `${company} end`];
  });
}

/** The verdicts before the lines, the number behind each set, a heading over each company. */
function wordMarks(shown: readonly Row[], lines: readonly string[], frame: Frame): Markish[] {
  const { narrow, labels, format } = frame;
  const lasts = shown.filter(
    (row) =>
      !shown.some(
        ({ company, verdict, place }) =>
          company === row.company && verdict === row.verdict && place > row.place,
      ),
  );
  const heads = companies.filter((company) => shown.some((row) => row.company === company));
  const count = (company: string) => shown.filter((row) => row.company === company).length;
  const named = lines.filter((line) => verdicts.some((verdict) => line.endsWith(verdict)));
  return [
    text(named, {
      y: (line: string) => line,
      frameAnchor: 'left',
      dx: -verdictRoom,
      text: (line: string) => labels[line.split(' ').at(-1) ?? ''] ?? line,
    }),
    text(lasts, {
      x: (row: Row) => across(row, frame),
      y: (row: Row) => lineOf(row, frame),
      dx: 12,
      text: ({ place }: Row) => format.integer(place + 1),
      fill: cssColour('muted'),
    }),
    text(heads, {
      y: (company: string) => (narrow ? company : 'heads'),
      ...(narrow
        ? { frameAnchor: 'left', dx: -verdictRoom }
        : { x: (company: string) => begins[company] ?? 0, dx: -6 }),
      text: (company: string) => `${labels[company] ?? company} ${format.integer(count(company))}`,
      fill: companyColour,
      fontWeight: 700,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const lines = linesOf(shown, frame);
  const ruled = lines.filter((line) => verdicts.some((verdict) => line.endsWith(verdict)));
  return {
    height: lines.length * (narrow ? 23 : 36) + 10,
    marginLeft: verdictRoom,
    marginRight: 20,
    marginTop: 4,
    marginBottom: 6,
    x: { type: 'linear', domain: [-0.5, narrow ? 12 : 29], axis: null },
    y: { type: 'band', domain: lines, axis: null },
    marks: [
      ruleY(ruled, { y: (line: string) => line, stroke: cssColour('rule'), strokeOpacity: 0.7 }),
      ...siteMarks(shown, {
        x: (row) => across(row, frame),
        y: (row) => lineOf(row, frame),
        company: ({ company }) => company,
        fill: ({ verdict }) => fills[verdict],
        r: 5,
      }),
      ...wordMarks(shown, lines, frame),
    ],
  };
}

export default defineChart({
  id: 'promises-by-verdict',
  words,
  rows: promiseRows,
  figures: (all, { tables }, format) => {
    const of = (company: string, verdict?: Row['verdict']) =>
      format.words(
        all.filter(
          (row) => row.company === company && (verdict === undefined || row.verdict === verdict),
        ).length,
      );
    const dated = all.flatMap(({ claimed }) => claimed ?? []).toSorted();
    return {
      alibaba: of('alibaba'),
      kept: of('alibaba', 'kept'),
      partly: of('alibaba', 'partly'),
      broken: of('alibaba', 'broken'),
      lapsed: of('alibaba', 'lapsed'),
      pending: of('alibaba', 'pending'),
      unknown: of('alibaba', 'unknown'),
      amazon: of('amazon'),
      amazonKept: of('amazon', 'kept'),
      amazonBroken: of('amazon', 'broken'),
      amazonPending: of('amazon', 'pending'),
      jd: of('jd'),
      jdKept: of('jd', 'kept'),
      jdBroken: of('jd', 'broken'),
      undated: format.words(all.filter(({ claimed }) => claimed === null).length),
      others: format.words(tables.promises.length - all.length),
      first: format.date(dated[0] ?? '', 'year'),
      last: format.date(dated.at(-1) ?? '', 'year'),
    };
  },
  columns: [
    { key: 'company', format: 'text' },
    { key: 'claim', format: 'text' },
    { key: 'by', format: 'text' },
    { key: 'claimed', format: 'date' },
    { key: 'verdict', format: 'text' },
    { key: 'settled', format: 'date' },
  ],
  mark: {
    series: ({ company }) => company,
    x: (row, frame) => across(row, frame),
    y: (row, frame) => lineOf(row, frame),
  },
  controls: { companies: { column: 'company', ids: companies } },
  plot,
});
