import { dot, line, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { growthPercent } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { hubDateMarks, hubDates } from './hubDates.ts';
import { words } from './words/liege-airport-tonnage.ts';
import { evenTicks, middle, missingYears } from './years.ts';

type Row = {
  readonly year: number;
  readonly tonnes: number;
  readonly rounded: boolean;
  readonly named: string;
  readonly opened: string;
  readonly sources: readonly string[];
};

// The single figure before it is of another century; the words tell it.
const firstYear = 2008;
const roundedBelow = 100;
const thousand = 1000;

function rows(dataset: Dataset): Row[] {
  const dates = hubDates(dataset);
  return dataset.tables.series
    .filter(
      ({ metric, period }) => metric === 'liege-airport-cargo' && /^\d{4}$/.test(period ?? ''),
    )
    .map(({ period, value, sources }) => ({
      year: Number(period),
      tonnes: value,
      rounded: value % roundedBelow === 0,
      ...dates,
      sources,
    }))
    .filter(({ year }) => year >= firstYear)
    .toSorted((a, b) => a.year - b.year);
}

/** Years without a figure come in as points without a height, so that the line breaks there. */
function withGaps(shown: readonly Row[]): { year: number; tonnes: number }[] {
  const gaps = missingYears(shown).map((year) => ({ year, tonnes: Number.NaN }));
  return [...shown, ...gaps].toSorted((a, b) => a.year - b.year);
}

/** The middle of the longest gap, if it has room for a word. */
function widestGap(shown: readonly Row[]): number[] {
  const lengths = shown.slice(1).map((row, index) => {
    const before = shown[index]?.year ?? row.year;
    return { length: row.year - before, at: middle((row.year + before) / 2) };
  });
  const widest = lengths.toSorted((a, b) => b.length - a.length)[0];
  return widest && widest.length > 3 ? [widest.at] : [];
}

const at = { x: ({ year }: { year: number }) => middle(year), y: 'tonnes' } as const;

/** The values of the peak and of the last year, and a word in the widest gap. */
function wordMarks(shown: readonly Row[], { format, labels }: Frame): Markish[] {
  const peak = peakOf(shown);
  const value = {
    ...at,
    text: ({ tonnes }: Row) => format.integer(tonnes / thousand),
    textAnchor: 'end',
    fontWeight: 600,
  } as const;
  return [
    text(widestGap(shown), {
      x: (gap: number) => gap,
      y: shown[0]?.tonnes ?? 0,
      dy: 24,
      textAnchor: 'middle',
      text: () => labels['gap'] ?? '',
      fill: cssColour('muted'),
      lineHeight: 1.15,
    }),
    text([peak], { ...value, dx: -6, dy: -7 }),
    text(
      shown.slice(-1).filter((last) => last !== peak),
      { ...value, dx: 10, dy: -16 },
    ),
  ];
}

function peakOf(rows: readonly Row[]): Row {
  return rows.reduce((a, b) => (b.tonnes > a.tonnes ? b : a));
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const domain = [first.year, last.year + 1] as const;
  const years = evenTicks(
    first.year,
    last.year,
    Math.max(1, Math.round((last.year - first.year) / (narrow ? 4 : 8))),
  );
  return {
    height: narrow ? 340 : 400,
    marginLeft: narrow ? 46 : 52,
    marginRight: 20,
    marginTop: 14,
    marginBottom: 30,
    x: { domain: [...domain], type: 'linear' },
    y: { domain: [0, 1_880_000], type: 'linear' },
    marks: [
      ...valueAxis([0, 500_000, 1_000_000, 1_500_000], (tick) => format.integer(tick / thousand)),
      yearAxis(years),
      ...hubDateMarks(first, domain, { named: 1_660_000, opened: 1_850_000 }, frame),
      line(withGaps(shown), { ...at, stroke: 'currentColor', strokeWidth: 2 }),
      dot(shown, {
        ...at,
        r: narrow ? 3 : 3.5,
        stroke: 'currentColor',
        strokeWidth: 1.75,
        fill: ({ rounded }: Row) => (rounded ? cssColour('paper') : 'currentColor'),
      }),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'liege-airport-tonnage',
  words,
  rows,
  figures: (all, dataset, format) => {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined)
      throw new Error('chart liege-airport-tonnage: has no rows');
    const peak = peakOf(all);
    const dates = hubDates(dataset);
    const start = dataset.row('series', 'liege-cargo-1996');
    const part = dataset.row('series', 'liege-cargo-2011-jan-oct');
    return {
      firstYear: String(first.year),
      firstTonnes: format.measure(first.tonnes, 'tonnes'),
      lastYear: String(last.year),
      lastTonnes: format.measure(last.tonnes, 'tonnes'),
      peakYear: String(peak.year),
      peakTonnes: format.integer(peak.tonnes),
      below: format.percent(Math.round(-growthPercent(peak.tonnes, last.tonnes))),
      named: format.date(dates.named, 'month'),
      namedDay: format.date(dates.named),
      opened: format.date(dates.opened, 'month'),
      openedDay: format.date(dates.opened),
      missing: format.list(missingYears(all).map(String)),
      rounded: format.list(all.filter(({ rounded }) => rounded).map(({ year }) => String(year))),
      disputedYear: dataset.row('series', 'liege-cargo-2015').period ?? '',
      startYear: format.period(start.period ?? ''),
      startTonnes: format.measure(start.value, 'tonnes'),
      part: format.period(part.period ?? ''),
      partTonnes: format.measure(part.value, 'tonnes'),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'tonnes', format: 'integer' },
    { key: 'rounded', format: 'text' },
  ],
  mark: { x: ({ year }) => middle(year), y: ({ tonnes }) => tonnes },
  controls: { years: { column: 'year' } },
  plot,
});
