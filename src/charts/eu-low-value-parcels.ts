import { axisX, link, rectY, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { ratio, unscaled } from '../data/derive.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { cssColour } from '../theme/palette.ts';
import { middle, valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { words } from './words/eu-low-value-parcels.ts';

type Row = {
  readonly year: number;
  readonly parcels: number;
  /** what other texts make it, where they differ */
  readonly other: number | null;
  readonly china: number | null;
  readonly counter: 'consultant' | 'commission' | 'press';
  readonly sources: readonly string[];
};

const billion = 1e9;
const shareId = 'eu-parcels-china-share-2024';

function counterOf({ sources }: TableRow<'series'>): Row['counter'] {
  if (sources.includes('src-taxud-goods-online')) return 'commission';
  return sources.includes('src-businessforum-2026-01-21') ? 'consultant' : 'press';
}

function rows({ tables }: Dataset): Row[] {
  const ofMetric = (wanted: string) => tables.series.filter(({ metric }) => metric === wanted);
  const others = ofMetric('eu-low-value-parcels-implied');
  const fromChina = ofMetric('eu-low-value-parcels-from-china');
  return ofMetric('eu-low-value-parcels')
    .map((row) => {
      const sameYear = ({ period }: TableRow<'series'>) => period === row.period;
      const [other, china] = [others.find(sameYear), fromChina.find(sameYear)];
      return {
        year: Number(row.period),
        parcels: unscaled(row),
        other: other ? unscaled(other) : null,
        china: china ? unscaled(china) : null,
        counter: counterOf(row),
        sources: [
          ...new Set([...row.sources, ...(other?.sources ?? []), ...(china?.sources ?? [])]),
        ],
      };
    })
    .toSorted((a, b) => a.year - b.year);
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format, labels } = frame;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const column = {
    x1: ({ year }: Row) => year + 0.14,
    x2: ({ year }: Row) => year + 0.86,
  };
  const number = (value: number) => format.number(value / billion);
  const at = { x: ({ year }: Row) => middle(year), textAnchor: 'middle' } as const;
  const ranged = shown.filter(({ other }) => other !== null);
  const chinese = shown.filter(({ china }) => china !== null);
  const years = shown.map(({ year }) => middle(year));
  const counter = (year: number) =>
    labels[shown.find((row) => middle(row.year) === year)?.counter ?? ''] ?? '';
  return {
    height: narrow ? 370 : 400,
    marginLeft: 24,
    marginRight: 2,
    marginTop: 26,
    marginBottom: narrow ? 68 : 52,
    x: { domain: [first.year, last.year + 1], type: 'linear' },
    y: { domain: [0, 6 * billion], type: 'linear' },
    marks: [
      ...valueAxis([0, 2 * billion, 4 * billion], number),
      axisX({
        ticks: years,
        tickFormat: (year: number) =>
          `${String(Math.floor(year))}\n${narrow ? counter(year).replace(' ', '\n') : counter(year)}`,
        tickSize: 0,
        tickPadding: 7,
        lineHeight: 1.2,
        label: null,
        fill: cssColour('muted'),
      }),
      rectY(shown, {
        ...column,
        y: 'parcels',
        fill: cssColour('border'),
        stroke: cssColour('context'),
      }),
      rectY(chinese, { ...column, y: 'china', fill: cssColour('muted') }),
      link(ranged, { ...at, y1: 'parcels', y2: 'other', stroke: 'currentColor', strokeWidth: 1.5 }),
      link(ranged, {
        x1: ({ year }: Row) => year + 0.36,
        x2: ({ year }: Row) => year + 0.64,
        y1: 'other',
        y2: 'other',
        stroke: 'currentColor',
        strokeWidth: 1.5,
      }),
      text(shown, {
        ...at,
        y: ({ parcels, other }: Row) => Math.max(parcels, other ?? 0),
        dy: -12,
        text: ({ parcels, other }: Row) =>
          other === null ? number(parcels) : `${number(parcels)}–${number(other)}`,
        fontWeight: 700,
      }),
      text(chinese, {
        ...at,
        y: 'china',
        dy: narrow ? 30 : 22,
        text: ({ china }: Row) =>
          `${number(china ?? 0)}${narrow ? '\n' : ' '}${labels['china'] ?? ''}`.replace(
            narrow ? ' ' : '\n',
            narrow ? '\n' : ' ',
          ),
        lineHeight: 1.15,
        fill: cssColour('paper'),
        stroke: 'none',
        fontWeight: 600,
      }),
    ],
  };
}

export default defineChart({
  id: 'eu-low-value-parcels',
  words,
  rows,
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
