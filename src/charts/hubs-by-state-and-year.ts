import { rectY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companies, hubsOf, hubYearRows, lastYear, type HubYearRow as Row } from './hubYearRows.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/hubs-by-state-and-year.ts';
import { evenTicks, middle } from './years.ts';

const column = { x1: ({ year }: Row) => year + 0.12, x2: ({ year }: Row) => year + 0.88 };

function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const own = shown.filter((row) => row.company === company);
  const colour = companyColour(company);
  const facet = frame.narrow ? { fy: () => company } : { fx: () => company };
  return [
    rectY(own, { ...column, ...facet, y: 'operating', fill: colour }),
    rectY(
      own.filter(({ unsure }) => unsure > 0),
      {
        ...column,
        ...facet,
        y1: 'operating',
        y2: ({ operating, unsure }: Row) => operating + unsure,
        fill: cssColour('paper'),
        stroke: colour,
      },
    ),
    text(own.slice(-1), {
      ...facet,
      x: ({ year }: Row) => year + 1,
      y: Math.max(...own.map(({ operating, unsure }) => operating + unsure)),
      dy: -12,
      textAnchor: 'end',
      text: ({ operating, unsure }: Row) => {
        const known = frame.format.integer(operating);
        const rest = `${frame.format.integer(unsure)} ${frame.labels['unsure'] ?? ''}`;
        return unsure === 0 ? known : `${known}, ${rest}`;
      },
      fill: colour,
      fontWeight: 700,
    }),
    text([company], {
      ...facet,
      frameAnchor: 'top-left',
      dy: -18,
      text: () => frame.labels[company] ?? company,
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const present = companies.filter((id) => shown.some(({ company }) => company === id));
  const years = shown.map(({ year }) => year);
  if (years.length === 0) return { marks: [] };
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const step = Math.max(1, Math.round((to - from) / 4));
  return {
    height: narrow ? 470 : 380,
    marginLeft: 30,
    marginRight: 14,
    marginTop: 34,
    marginBottom: 30,
    x: { domain: [from, to + 1], type: 'linear' },
    y: { domain: [0, 98], type: 'linear' },
    fx: { domain: present, padding: 0.14, axis: null },
    fy: { domain: present, padding: 0.14, axis: null },
    marks: [
      ...valueAxis([0, 20, 40, 60, 80], (tick) => format.integer(tick)),
      yearAxis(evenTicks(from, to, step)),
      ...present.flatMap((company) => companyMarks(company, shown, frame)),
    ],
  };
}

export default defineChart({
  id: 'hubs-by-state-and-year',
  words,
  rows: hubYearRows,
  figures: (all, dataset, format) => {
    const at = (company: string, year: number) => {
      const found = all.find((row) => row.company === company && row.year === year);
      if (found === undefined)
        throw new Error(`chart hubs-by-state-and-year: has no row for: ${company} ${String(year)}`);
      return found;
    };
    const first = (company: string) =>
      Math.min(...all.filter((row) => row.company === company).map(({ year }) => year));
    const undated = (company: string, ...states: readonly string[]) =>
      hubsOf(company, dataset).filter(
        ({ opened, status }) => opened === undefined && states.includes(status),
      ).length;
    const alibabaFirst = first('alibaba');
    const [amazon, alibaba] = [at('amazon', lastYear), at('alibaba', lastYear)];
    const known = dataset.row('series', 'amzn-fc-count-world-2020-06');
    return {
      amazonFirst: String(first('amazon')),
      alibabaFirst: String(alibabaFirst),
      amazonThen: format.integer(at('amazon', alibabaFirst).operating),
      last: String(lastYear),
      amazon: format.integer(amazon.operating),
      alibaba: format.integer(alibaba.operating),
      amazonUnsure: format.words(amazon.unsure),
      alibabaUnsure: format.words(alibaba.unsure),
      amazonUndated: format.words(undated('amazon', 'operating')),
      alibabaUndated: format.words(undated('alibaba', 'operating')),
      endUndated: format.words(undated('amazon', 'closed') + undated('alibaba', 'closed')),
      amazonOpen: format.words(undated('amazon', 'unknown')),
      alibabaOpen: format.words(undated('alibaba', 'unknown')),
      counted: format.integer(known.value),
      countedAt: format.date(known.period ?? '', 'month'),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'company', format: 'text' },
    { key: 'operating', format: 'integer' },
    { key: 'unsure', format: 'integer' },
  ],
  mark: {
    series: ({ company }) => company,
    x: ({ year }) => middle(year),
    y: ({ operating }) => operating,
    fx: ({ company }) => company,
    fy: ({ company }) => company,
  },
  controls: { companies: { column: 'company', ids: companies }, years: { column: 'year' } },
  plot,
});
