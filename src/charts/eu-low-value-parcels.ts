import { axisX, link, rectY, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { ratio } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { euParcelRows, type EuParcelRow as Row } from './euParcelRows.ts';
import { words } from './words/eu-low-value-parcels.ts';
import { middle } from './years.ts';

const billion = 1e9;
const shareId = 'eu-parcels-china-share-2024';

const number = (value: number, { format }: Frame): string => format.number(value / billion);

/** A bracket from the count to what other texts make it. */
function rangeMarks(shown: readonly Row[]): Markish[] {
  const ranged = shown.filter(({ other }) => other !== null);
  const ink = { stroke: 'currentColor', strokeWidth: 1.5 };
  return [
    link(ranged, { x: ({ year }: Row) => middle(year), y1: 'parcels', y2: 'other', ...ink }),
    ruleY(ranged, {
      x1: ({ year }: Row) => year + 0.36,
      x2: ({ year }: Row) => year + 0.64,
      y: 'other',
      ...ink,
    }),
  ];
}

function wordMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const at = { x: ({ year }: Row) => middle(year), textAnchor: 'middle' } as const;
  const origin = ({ china }: Row) => `${number(china ?? 0, frame)} ${frame.labels['china'] ?? ''}`;
  return [
    text(shown, {
      ...at,
      y: ({ parcels, other }: Row) => Math.max(parcels, other ?? 0),
      dy: -12,
      text: ({ parcels, other }: Row) =>
        [parcels, ...(other === null ? [] : [other])].map((each) => number(each, frame)).join('–'),
      fontWeight: 700,
    }),
    text(
      shown.filter(({ china }) => china !== null),
      {
        ...at,
        y: 'china',
        dy: frame.narrow ? 32 : 22,
        text: (row: Row) => (frame.narrow ? origin(row).replaceAll(' ', '\n') : origin(row)),
        lineHeight: 1.15,
        fill: cssColour('paper'),
        stroke: 'none',
        fontWeight: 600,
      },
    ),
  ];
}

/** The years, and under each whose count it is. */
function counterAxis(shown: readonly Row[], { narrow, labels }: Frame): Markish {
  const names = new Map(
    shown.map(({ year, counter }) => [
      middle(year),
      `${String(year)}\n${(labels[counter] ?? counter).replace(' ', narrow ? '\n' : ' ')}`,
    ]),
  );
  return axisX({
    ticks: [...names.keys()],
    tickFormat: (year: number) => names.get(year) ?? '',
    tickSize: 0,
    tickPadding: 7,
    lineHeight: 1.2,
    label: null,
    fill: cssColour('muted'),
  });
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const column = {
    x1: ({ year }: Row) => year + 0.14,
    x2: ({ year }: Row) => year + 0.86,
  };
  return {
    height: narrow ? 370 : 400,
    marginLeft: 24,
    marginRight: 2,
    marginTop: 26,
    marginBottom: narrow ? 68 : 52,
    x: { domain: [first.year, last.year + 1], type: 'linear' },
    y: { domain: [0, 6 * billion], type: 'linear' },
    marks: [
      ...valueAxis([0, 2 * billion, 4 * billion], (tick) => number(tick, frame)),
      counterAxis(shown, frame),
      rectY(shown, {
        ...column,
        y: 'parcels',
        fill: cssColour('border'),
        stroke: cssColour('context'),
      }),
      rectY(
        shown.filter(({ china }) => china !== null),
        { ...column, y: 'china', fill: cssColour('muted') },
      ),
      ...rangeMarks(shown),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'eu-low-value-parcels',
  words,
  rows: euParcelRows,
  figures: (all, dataset, format) => {
    const [first, last] = [all[0], all.at(-1)];
    const official = all.find(({ counter }) => counter === 'commission');
    const share = dataset.row('series', shareId);
    const early = all.find((row) => row.china !== null && row.counter === 'consultant');
    if (!first || !last || !official || !early)
      throw new Error('chart eu-low-value-parcels: has too few rows');
    const times = [first.parcels, first.other ?? first.parcels].map((from) =>
      ratio(last.parcels, from),
    );
    return {
      firstYear: String(first.year),
      firstParcels: format.short(first.parcels),
      firstOther: format.short(first.other ?? first.parcels),
      lastYear: String(last.year),
      lastParcels: format.short(last.parcels),
      least: format.words(Math.round(Math.min(...times))),
      most: format.words(Math.round(Math.max(...times))),
      officialYear: String(official.year),
      officialParcels: format.short(official.parcels),
      share: format.percent(share.value),
      shareYear: share.period ?? '',
      earlyYear: String(early.year),
      earlyParcels: format.short(early.parcels),
      earlyChina: format.short(early.china ?? 0),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'parcels', format: 'integer' },
    { key: 'other', format: 'integer' },
    { key: 'china', format: 'integer' },
    { key: 'counter', format: 'text' },
  ],
  mark: { x: ({ year }) => middle(year), y: ({ parcels }) => parcels },
  plot,
});
