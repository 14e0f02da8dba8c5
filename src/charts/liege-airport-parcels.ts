import { rectY, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { yearOf } from '../data/dates.ts';
import { unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { hubDateMarks, hubDates } from './hubDates.ts';
import { words } from './words/liege-airport-parcels.ts';
import { evenTicks, middle, missingYears } from './years.ts';

type Row = {
  readonly year: number;
  readonly parcels: number;
  readonly other: number | null;
  readonly named: string;
  readonly opened: string;
  readonly sources: readonly string[];
};

const million = 1_000_000;

function rows(dataset: Dataset): Row[] {
  const dates = hubDates(dataset);
  const ofMetric = (wanted: string) =>
    dataset.tables.series.filter(({ metric }) => metric === wanted);
  const others = ofMetric('liege-airport-ecommerce-parcels-airport-head');
  return ofMetric('liege-airport-ecommerce-parcels')
    .map((row) => {
      const other = others.find(({ period }) => period === row.period);
      return {
        year: Number(row.period),
        parcels: unscaled(row),
        other: other ? unscaled(other) : null,
        ...dates,
        sources: sourcesOf(row, other),
      };
    })
    .toSorted((a, b) => a.year - b.year);
}

/** The number over each column, and a sign where none is known. */
function wordMarks(shown: readonly Row[], { format, labels }: Frame): Markish[] {
  const over = { dy: -12, textAnchor: 'middle' } as const;
  return [
    text(missingYears(shown), {
      ...over,
      x: middle,
      y: 0,
      text: () => labels['unknown'] ?? '',
      fill: cssColour('muted'),
    }),
    text(shown, {
      ...over,
      x: ({ year }: Row) => middle(year),
      y: 'parcels',
      text: ({ parcels }: Row) => format.number(parcels / million, parcels < million ? 1 : 0),
      fontWeight: 600,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const domain = [first.year, last.year + 1] as const;
  const column = {
    x1: ({ year }: Row) => year + 0.12,
    x2: ({ year }: Row) => year + 0.88,
  };
  return {
    height: narrow ? 350 : 400,
    marginLeft: narrow ? 68 : 52,
    marginRight: 6,
    marginTop: 14,
    marginBottom: 30,
    x: { domain: [...domain], type: 'linear' },
    y: { domain: [0, 1_880_000_000], type: 'linear' },
    marks: [
      ...valueAxis([0, 500_000_000, 1_000_000_000, 1_500_000_000], (tick) =>
        format.integer(tick / million),
      ),
      yearAxis(evenTicks(first.year, last.year, narrow ? 2 : 1)),
      rectY(shown, {
        ...column,
        y: 'parcels',
        fill: cssColour('context'),
      }),
      ruleY(
        shown.filter(({ other }) => other !== null),
        { ...column, y: 'other', stroke: cssColour('paper'), strokeWidth: 1.5 },
      ),
      ...hubDateMarks(first, domain, { named: 1_660_000_000, opened: 1_850_000_000 }, frame),
      ...wordMarks(shown, frame),
    ],
  };
}

function held(all: readonly Row[], year: number): Row {
  const row = all.find((each) => each.year === year);
  if (row === undefined)
    throw new Error(`chart liege-airport-parcels: has no figure for the year: ${String(year)}`);
  return row;
}

export default defineChart({
  id: 'liege-airport-parcels',
  words,
  rows,
  figures: (all, dataset, format) => {
    const dates = hubDates(dataset);
    const before = held(all, yearOf(dates.opened) - 1);
    const [first, second, last] = [all[0], all[1], all.at(-1)];
    const disputed = all.find(({ other }) => other !== null);
    if (!first || !second || !last || !disputed)
      throw new Error('chart liege-airport-parcels: has too few rows');
    const month = (id: string) => dataset.row('series', id);
    const [promise, later] = [month('liege-parcels-2018-01'), month('liege-parcels-2019-04')];
    return {
      firstYear: String(first.year),
      firstParcels: format.short(first.parcels),
      secondYear: String(second.year),
      secondParcels: format.short(second.parcels),
      beforeYear: String(before.year),
      beforeParcels: format.short(before.parcels),
      lastYear: String(last.year),
      lastParcels: format.short(last.parcels),
      disputedYear: String(disputed.year),
      disputedParcels: format.short(disputed.parcels),
      otherParcels: format.short(disputed.other ?? 0),
      promiseMonth: format.date(promise.period ?? '', 'month'),
      promiseParcels: format.integer(unscaled(promise)),
      laterMonth: format.date(later.period ?? '', 'month'),
      laterParcels: format.short(unscaled(later)),
      missing: format.list(missingYears(all).map(String)),
      named: format.date(dates.named, 'month'),
      opened: format.date(dates.opened, 'month'),
      flights: format.date(dataset.row('routes', 'cainiao-hangzhou-liege').started ?? '', 'month'),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'parcels', format: 'integer' },
    { key: 'other', format: 'integer' },
  ],
  mark: { x: ({ year }) => middle(year), y: ({ parcels }) => parcels },
  plot,
});
