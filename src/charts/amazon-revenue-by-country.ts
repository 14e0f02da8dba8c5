import { rectY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { sharePercent } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { cssColour } from '../theme/palette.ts';
import { annualFigures, fiscalYear, type Figure } from './annualFigures.ts';
import { words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/amazon-revenue-by-country.ts';
import { evenTicks, middle } from './years.ts';

type Row = {
  readonly year: number;
  readonly country: string;
  /** billions of US dollars */
  readonly revenue: number;
  /** percent of all revenue */
  readonly share: number;
  /** percent of all that stands below it in its bar */
  readonly below: number;
  readonly sources: readonly string[];
};

interface Country {
  readonly id: string;
  readonly metric: Figure['metric'];
  readonly fillOpacity: number;
}

/** From the bottom of the bars up. */
const countries: readonly Country[] = [
  { id: 'us', metric: 'revenue_us', fillOpacity: 1 },
  { id: 'germany', metric: 'revenue_germany', fillOpacity: 0.55 },
  { id: 'uk', metric: 'revenue_uk', fillOpacity: 0.55 },
  { id: 'japan', metric: 'revenue_japan', fillOpacity: 0.55 },
  { id: 'rest', metric: 'revenue_rest_of_world', fillOpacity: 0 },
];
const millionsInBillion = 1000;

/** The years whose revenue is given whole by country. */
function rows(dataset: Dataset): Row[] {
  const totals = annualFigures(dataset, 'amazon', 'revenue');
  const parts = countries.map(({ id, metric }) => ({
    id,
    figures: annualFigures(dataset, 'amazon', metric),
  }));
  return totals.flatMap((total) => {
    const own = parts.flatMap(({ id, figures }) => {
      const figure = figures.find(({ period_end }) => period_end === total.period_end);
      return figure ? [{ id, figure }] : [];
    });
    if (own.length < countries.length) return [];
    return own.map(({ id, figure }, index) => ({
      year: fiscalYear(total),
      country: id,
      revenue: figure.value / millionsInBillion,
      share: sharePercent(figure.value, total.value),
      below: own
        .slice(0, index)
        .reduce((sum, each) => sum + sharePercent(each.figure.value, total.value), 0),
      sources: sourcesOf(figure, total),
    }));
  });
}

const colour = companyColour('amazon');
const centre = ({ below, share }: Row): number => below + share / 2;

function bars(shown: readonly Row[]): Markish[] {
  return countries.map(({ id, fillOpacity }) =>
    rectY(
      shown.filter(({ country }) => country === id),
      {
        x1: ({ year }: Row) => year + 0.1,
        x2: ({ year }: Row) => year + 0.9,
        y1: 'below',
        y2: ({ below, share }: Row) => below + share,
        fill: fillOpacity === 0 ? cssColour('paper') : colour,
        fillOpacity: fillOpacity === 0 ? 1 : fillOpacity,
        stroke: fillOpacity === 0 ? colour : cssColour('paper'),
        strokeWidth: 1,
        inset: fillOpacity === 0 ? 0.5 : 0,
      },
    ),
  );
}

/** The shares of the first year at its left, those of the last with the countries' names at its right. */
function wordMarks(shown: readonly Row[], { format, labels, narrow }: Frame): Markish[] {
  const [first, last] = [shown[0]?.year, shown.at(-1)?.year];
  const of = (year: number | undefined) => shown.filter((row) => row.year === year);
  const share = (row: Row) => format.percent(Math.round(row.share));
  return [
    text(of(first), {
      x: ({ year }: Row) => year + 0.1,
      y: centre,
      textAnchor: 'end',
      dx: -6,
      text: share,
    }),
    text(of(last), {
      x: ({ year }: Row) => year + 0.9,
      y: centre,
      dx: 6,
      text: (row: Row) =>
        `${share(row)} ${labels[narrow ? `${row.country}-narrow` : row.country] ?? row.country}`,
      fontWeight: 600,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const { narrow } = frame;
  const step = Math.max(1, Math.round((last.year - first.year) / (narrow ? 3 : 6)));
  return {
    height: narrow ? 400 : 440,
    marginLeft: 42,
    marginRight: narrow ? 98 : 146,
    marginTop: 10,
    marginBottom: 28,
    x: { type: 'linear', domain: [first.year, last.year + 1] },
    y: { type: 'linear', domain: [0, 100], axis: null },
    marks: [
      yearAxis(evenTicks(first.year, last.year, step)),
      ...bars(shown),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'amazon-revenue-by-country',
  words,
  rows,
  figures: (all, dataset, format) => {
    const [first, last] = [all[0]?.year, all.at(-1)?.year];
    const of = (country: string, year: number | undefined) => {
      const row = all.find((each) => each.country === country && each.year === year);
      if (!row) throw new Error(`chart amazon-revenue-by-country: has no row of: ${country}`);
      return row;
    };
    const percent = (share: number) => format.percent(Math.round(share));
    const old = (year: number | undefined) =>
      percent(['germany', 'uk', 'japan'].reduce((sum, id) => sum + of(id, year).share, 0));
    const money = (id: string) => format.money(Math.round(of(id, last).revenue * 10) * 1e8, 'USD');
    const earliest = dataset.row('financials', 'amazon-revenue-germany-fy2010');
    return {
      firstYear: String(first),
      lastYear: String(last),
      usFirst: percent(of('us', first).share),
      usLast: percent(of('us', last).share),
      oldFirst: old(first),
      oldLast: old(last),
      restFirst: percent(of('rest', first).share),
      restLast: percent(of('rest', last).share),
      usMoney: money('us'),
      germanyMoney: money('germany'),
      ukMoney: money('uk'),
      japanMoney: money('japan'),
      restMoney: money('rest'),
      earliest: format.date(earliest.period_end, 'year'),
      storeYear: format.date(
        dataset.row('financials', 'amazon-revenue-us-fy2017').period_end,
        'year',
      ),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'country', format: 'text' },
    { key: 'revenue', format: 'decimal' },
    { key: 'share', format: 'percent' },
  ],
  mark: { series: ({ country }) => country, x: ({ year }) => middle(year), y: centre },
  controls: { years: { column: 'year' } },
  plot,
});
