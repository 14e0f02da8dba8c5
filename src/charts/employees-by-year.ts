import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import { startOf } from '../data/dates.ts';
import { ratio } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companies, employeeRows, type EmployeeRow as Row } from './employeeRows.ts';
import { fiscalTime } from './fiscalAxis.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/employees-by-year.ts';

const at = ({ counted }: Row): Date => startOf(counted);
const thousand = 1000;
const place = { x: at, y: 'people' } as const;

/** The count after the greatest rise, and the one after the greatest fall. */
function leaps(own: readonly Row[]): {
  readonly up: Row | undefined;
  readonly down: Row | undefined;
} {
  const steps = own
    .slice(1)
    .map((row, index) => ({ row, by: row.people - (own[index]?.people ?? 0) }))
    .toSorted((a, b) => a.by - b.by);
  return { up: steps.at(-1)?.row, down: steps[0]?.row };
}

function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const { format, labels, narrow } = frame;
  const own = shown.filter((row) => row.company === company);
  const colour = companyColour(company);
  return [
    line(own, { ...place, z: 'run', stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: narrow ? 2.6 : 3.2,
      stroke: colour,
      fill: colour,
    }),
    text(own.slice(-1), {
      ...place,
      textAnchor: 'end',
      dx: 8,
      dy: company === 'amazon' ? -24 : -56,
      lineHeight: 1.1,
      // A name above its number leaves the other line free.
      text: ({ people }: Row) =>
        [labels[company] ?? company, format.short(Math.round(people / thousand) * thousand)].join(
          company === 'amazon' ? ' ' : '\n',
        ),
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

/** What made Alibaba’s number leap, under the line, where there is room. */
function leapMarks(shown: readonly Row[], { labels, state, narrow }: Frame): Markish[] {
  const own = shown.filter(({ company }) => company === 'alibaba');
  const { up } = leaps(own);
  if (up === undefined || state.scale === 'log' || narrow) return [];
  return [
    text([up], {
      ...place,
      dx: 6,
      dy: 31,
      lineHeight: 1.1,
      text: () => labels['bought'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  const { narrow, state, format } = frame;
  const log = state.scale === 'log';
  const people = shown.map((row) => row.people);
  const top = Math.max(...people) * (log ? 2 : 1.12);
  const bottom = log ? 10 ** Math.floor(Math.log10(Math.min(...people))) : 0;
  const time = fiscalTime(
    shown.map(({ counted }) => ({ period_end: counted })),
    narrow ? 4 : 7,
  );
  const linear = top > 500_000 ? [0, 500_000, 1_000_000, 1_500_000] : [0, 100_000, 200_000];
  const ticks = log ? [100, 1000, 10_000, 100_000, 1_000_000] : linear;
  return {
    height: narrow ? 380 : 420,
    marginLeft: 80,
    marginRight: 16,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'utc', domain: [...time.domain] },
    y: { type: log ? 'log' : 'linear', domain: [bottom, top] },
    marks: [
      ...valueAxis(
        ticks.filter((tick) => tick >= bottom && tick <= top),
        (tick) => format.short(tick),
      ).slice(0, log ? -1 : undefined), // a logarithm has no zero to rule
      time.axis,
      ...leapMarks(shown, frame),
      ...companies.flatMap((company) => companyMarks(company, shown, frame)),
    ],
  };
}

export default defineChart({
  id: 'employees-by-year',
  words,
  rows: employeeRows,
  figures: (all, dataset, format) => {
    const of = (company: string) => all.filter((row) => row.company === company);
    const [amazon, alibaba] = [of('amazon'), of('alibaba')];
    const { up, down } = leaps(alibaba);
    const [first, last, latest, begin] = [amazon[0], amazon.at(-1), alibaba.at(-1), alibaba[0]];
    const peak = amazon.toSorted((a, b) => b.people - a.people)[0];
    if (!up || !down || !first || !last || !latest || !begin || !peak)
      throw new Error('chart employees-by-year: has not both companies');
    const count = ({ people }: Row) => format.short(people);
    const month = ({ counted }: Row) => format.date(counted, 'month');
    const before = (row: Row) => alibaba[alibaba.indexOf(row) - 1] ?? row;
    const jd = dataset.row('financials', 'jd-employees-2021');
    return {
      last: count(last),
      lastYear: format.date(last.counted, 'year'),
      times: format.number(ratio(last.people, latest.people), 1),
      first: count(first),
      firstYear: format.date(first.counted, 'year'),
      peak: count(peak),
      peakYear: format.date(peak.counted, 'year'),
      begin: count(begin),
      beginMonth: month(begin),
      beforeUp: count(before(up)),
      up: count(up),
      upMonth: month(up),
      beforeDown: count(before(down)),
      beforeDownMonth: month(before(down)),
      downMonth: month(down),
      latest: count(latest),
      latestMonth: month(latest),
      pressYears: format.list([
        ...new Set([...amazon.slice(0, 2), last].map(({ counted }) => counted.slice(0, 4))),
      ]),
      jd: format.short(jd.value),
      jdYear: jd.period_end.slice(0, 4),
    };
  },
  columns: [
    { key: 'counted', format: 'date' },
    { key: 'company', format: 'text' },
    { key: 'people', format: 'integer' },
  ],
  mark: { series: ({ company }) => company, x: at, y: ({ people }) => people },
  controls: {
    companies: { column: 'company', ids: companies },
    scale: true,
    years: { column: 'counted' },
  },
  plot,
});
