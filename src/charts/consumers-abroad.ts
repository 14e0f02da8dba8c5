import { dot, line, link, rect, type Markish, type PlotOptions } from '@observablehq/plot';
import { precision, yearOf } from '../data/dates.ts';
import { sharePercent } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { consumerRows, type ConsumerRow as Row } from './consumerRows.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/consumers-abroad.ts';
import { evenTicks, moment } from './years.ts';

const id = 'consumers-abroad';
const million = 1_000_000;
const top = 345 * million;
const [from, to] = [2019, 2027];
const colour = companyColour('alibaba');
const place = { x: ({ date }: Row) => moment(date), y: 'abroad' } as const;

/** A band over the time of which nothing is held, and its words. */
function silenceMarks(shown: readonly Row[], { labels, narrow }: Frame): Markish[] {
  const last = shown.at(-1);
  if (last === undefined) return [];
  const start = moment(last.date) + 0.85;
  return [
    rect([last], { x1: start, x2: to, fill: cssColour('rule'), fillOpacity: 0.45 }),
    text([last], {
      x: (start + to) / 2,
      y: top / 2,
      textAnchor: 'middle',
      lineHeight: 1.15,
      stroke: 'none',
      text: () => labels[narrow ? 'silent-narrow' : 'silent'] ?? '',
    }),
  ];
}

function pointMarks(shown: readonly Row[], { format, narrow }: Frame): Markish[] {
  const years = shown.filter(({ date }) => precision(date) === 'year');
  return [
    line(shown, { ...place, stroke: colour, strokeWidth: 2 }),
    // Of a bare year it is not known which day is meant: it is drawn as long as it is.
    link(years, {
      x1: ({ date }: Row) => yearOf(date),
      x2: ({ date }: Row) => yearOf(date) + 1,
      y: 'abroad',
      stroke: colour,
      strokeWidth: 2,
      strokeDasharray: '2 3',
    }),
    dot(shown, {
      ...place,
      symbol: companySymbol('alibaba'),
      r: narrow ? 4 : 4.6,
      stroke: colour,
      strokeWidth: 1.75,
      fill: ({ implied }: Row) => (implied ? cssColour('paper') : colour),
    }),
    ...valueMarks(shown, format),
  ];
}

/** The numbers: to the left of their marks, the last two above and to the right, for they lie close. */
function valueMarks(shown: readonly Row[], format: Frame['format']): Markish[] {
  const style = {
    ...place,
    text: ({ abroad }: Row) => format.integer(abroad / million),
    fill: colour,
    fontWeight: 700,
  } as const;
  return [
    text(shown.slice(0, -2), { ...style, dx: -8, dy: -11, textAnchor: 'end' }),
    text(shown.slice(-2, -1), { ...style, dy: -16, textAnchor: 'middle' }),
    text(shown.slice(-1), { ...style, dx: 10 }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  return {
    height: narrow ? 350 : 390,
    marginLeft: 84,
    marginRight: 10,
    marginTop: 14,
    marginBottom: 28,
    x: { domain: [from, to], type: 'linear' },
    y: { domain: [0, top], type: 'linear' },
    marks: [
      ...silenceMarks(shown, frame),
      ...valueAxis([0, 100 * million, 200 * million, 300 * million], (tick) => format.short(tick)),
      yearAxis(evenTicks(from, to - 1, narrow ? 2 : 1)),
      ...pointMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'consumers-abroad',
  words,
  rows: consumerRows,
  figures: (all, dataset, format) => {
    const told = all.filter(({ implied }) => !implied);
    const [first, last] = [found(told[0], id, 'the first'), found(told.at(-1), id, 'the last')];
    const implied = found(
      all.find((row) => row.implied),
      id,
      'what is worked out',
    );
    const year = found(
      all.find(({ date }) => precision(date) === 'year'),
      id,
      'a year',
    );
    const goal = dataset.row('series', 'alibaba-goal-2036');
    const buyers = dataset.row('series', 'aliexpress-buyers-2017');
    const short = ({ abroad }: Row) => format.short(abroad);
    const month = ({ date }: Row) => format.date(date, 'month');
    return {
      first: short(first),
      firstMonth: month(first),
      last: short(last),
      lastMonth: month(last),
      world: format.short(last.world ?? 0),
      share: format.percent(Math.round(sharePercent(last.abroad, last.world ?? 0))),
      implied: short(implied),
      impliedMonth: month(implied),
      impliedWorld: format.short(implied.world ?? 0),
      year: year.date,
      yearAbroad: short(year),
      goal: format.short(goal.value * million),
      goalYear: goal.period ?? '',
      buyers: format.short(buyers.value * million),
      buyersMonth: format.date(buyers.period ?? '', 'month'),
    };
  },
  columns: [
    { key: 'date', format: 'date' },
    { key: 'abroad', format: 'integer' },
    { key: 'world', format: 'integer' },
    { key: 'implied', format: 'text' },
  ],
  mark: { x: ({ date }) => moment(date), y: ({ abroad }) => abroad },
  plot,
});
