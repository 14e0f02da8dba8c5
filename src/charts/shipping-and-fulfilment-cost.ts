import { dot, rectY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour } from './shapes.ts';
import { shippingCostRows, type CostRow as Row } from './shippingCostRows.ts';
import { words } from './words/shipping-and-fulfilment-cost.ts';
import { evenTicks, middle } from './years.ts';

const colour = companyColour('amazon');
const bar = {
  x1: ({ year }: Row) => year + 0.14,
  x2: ({ year }: Row) => year + 0.86,
  stroke: colour,
  strokeWidth: 1,
} as const;

function lowest(all: readonly Row[]): Row | undefined {
  return whole(all).toSorted((a, b) => (a.together ?? 0) - (b.together ?? 0))[0];
}

/** The years of which both costs are known. */
function whole(all: readonly Row[]): Row[] {
  return all.filter(({ together }) => together !== null);
}

function highest(all: readonly Row[]): Row | undefined {
  return whole(all).toSorted((a, b) => (b.together ?? 0) - (a.together ?? 0))[0];
}

// The last two sums stand close by each other.
const beside = {
  last: { textAnchor: 'start', dx: -3 },
  peak: { textAnchor: 'end', dx: 2 },
  other: { textAnchor: 'middle', dx: 0 },
} as const;

function sumOf({ together }: Row): number {
  return together ?? 0;
}

/** The sums of the first and the last whole year and of the turning points between them. */
function sumMarks(shown: readonly Row[], { format, narrow }: Frame): Markish[] {
  const last = whole(shown).at(-1);
  const peak = highest(shown);
  const least = lowest(shown);
  const sums = new Set([whole(shown)[0], least, peak, last]);
  // Words over a trough are wider than its column.
  const reach = narrow ? 2 : 1;
  const levelOf = (row: Row) => {
    const near = shown.filter(({ year }) => Math.abs(year - row.year) <= reach);
    return row === least ? Math.max(...near.map(sumOf)) : sumOf(row);
  };
  const besideOf = (row: Row) => {
    if (row === last) return beside.last;
    return row === peak && narrow ? beside.peak : beside.other;
  };
  return [...sums]
    .filter((row) => row !== undefined)
    .map((row) =>
      text([row], {
        x: middle(row.year),
        y: levelOf(row),
        ...besideOf(row),
        dy: -10,
        text: () => format.percent(Math.round(sumOf(row))),
        fontWeight: 700,
      }),
    );
}

/** Upright words over the years of which shipping is not known. */
function unknownMarks(shown: readonly Row[], { labels }: Frame): Markish[] {
  const unknown = shown.filter(({ together }) => together === null);
  const [from, to] = [unknown[0], unknown.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [
    text([from], {
      x: (from.year + to.year + 1) / 2,
      y: Math.max(from.fulfilment_share, to.fulfilment_share),
      rotate: -90,
      dy: -7,
      text: () => labels['unknown'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

/** The key of the two parts, where whole bars are shown. */
function keyMarks(shown: readonly Row[], { labels }: Frame): Markish[] {
  const parts = whole(shown).length > 0 ? (['shipping', 'fulfilment'] as const) : [];
  return parts.flatMap((part, index) => [
    dot([part], {
      frameAnchor: 'top-left',
      symbol: 'square',
      r: 5.5,
      dx: 14,
      dy: 7 + index * 21,
      stroke: colour,
      strokeWidth: 1.5,
      fill: part === 'shipping' ? cssColour('paper') : colour,
    }),
    text([part], {
      frameAnchor: 'top-left',
      dx: 26,
      dy: index * 21,
      text: () => labels[`${part}-key`] ?? part,
      fill: colour,
      fontWeight: 600,
    }),
  ]);
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const { narrow, format } = frame;
  const step = Math.max(1, Math.round((last.year - first.year) / (narrow ? 4 : 8)));
  return {
    height: narrow ? 360 : 400,
    marginLeft: narrow ? 44 : 48,
    marginRight: 14,
    marginTop: 16,
    marginBottom: 28,
    x: { type: 'linear', domain: [first.year, last.year + 1] },
    y: { type: 'linear', domain: [0, 36] },
    marks: [
      ...valueAxis([0, 10, 20, 30], (tick) => format.percent(tick)),
      yearAxis(evenTicks(first.year, last.year, step)),
      rectY(shown, { ...bar, y1: 0, y2: 'fulfilment_share', fill: colour }),
      rectY(whole(shown), {
        ...bar,
        y1: 'fulfilment_share',
        y2: 'together',
        fill: cssColour('paper'),
      }),
      ...sumMarks(shown, frame),
      ...unknownMarks(shown, frame),
      ...keyMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'shipping-and-fulfilment-cost',
  words,
  rows: shippingCostRows,
  figures: (all, dataset, format) => {
    const [first, last] = [whole(all)[0], whole(all).at(-1)];
    const [low, peak, latest] = [lowest(all), highest(all), all.at(-1)];
    if (!first || !low || !peak || !last || !latest)
      throw new Error('chart shipping-and-fulfilment-cost: has no rows');
    const percent = (share: number | null) => format.percent(Math.round(share ?? 0));
    const money = (billions: number | null) =>
      format.money(Math.round((billions ?? 0) * 10) * 1e8, 'USD');
    return {
      firstYear: String(first.year),
      first: percent(first.together),
      lowYear: String(low.year),
      low: percent(low.together),
      peakYear: String(peak.year),
      peak: percent(peak.together),
      lastYear: String(last.year),
      last: percent(last.together),
      shipping: money(last.shipping),
      fulfilment: money(last.fulfilment),
      latestYear: String(latest.year),
      latest: percent(latest.fulfilment_share),
      latestMoney: money(latest.fulfilment),
      unknown: format.list(
        all.filter(({ together }) => together === null).map(({ year }) => String(year)),
      ),
      centresYear: format.date(
        dataset.row('financials', 'amazon-shipping-costs-fy2013').period_end,
        'year',
      ),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'shipping_share', format: 'percent' },
    { key: 'fulfilment_share', format: 'percent' },
    { key: 'together', format: 'percent' },
    { key: 'shipping', format: 'decimal' },
    { key: 'fulfilment', format: 'decimal' },
    { key: 'revenue', format: 'decimal' },
  ],
  mark: {
    x: ({ year }) => middle(year),
    y: ({ together, fulfilment_share }) => together ?? fulfilment_share,
  },
  controls: { years: { column: 'year' } },
  plot,
});
