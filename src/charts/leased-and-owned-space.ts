import { rectY, type Markish, type PlotOptions } from '@observablehq/plot';
import { ratio, sharePercent } from '../data/derive.ts';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { leasedSpaceRows, type SpaceRow as Row } from './leasedSpaceRows.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/leased-and-owned-space.ts';
import { evenTicks, middle } from './years.ts';

const colour = companyColour('amazon');
const bar = {
  x1: ({ year }: Row) => year + 0.12,
  x2: ({ year }: Row) => year + 0.88,
  stroke: colour,
  strokeWidth: 1,
} as const;

/** The whole of the last year, and beside its bar's two parts what they are. */
function wordMarks(shown: readonly Row[], { format, labels }: Frame): Markish[] {
  const last = shown.slice(-1);
  const beside = { x: ({ year }: Row) => year + 0.88, dx: 6, fill: colour, fontWeight: 600 };
  return [
    text(last, {
      x: ({ year }: Row) => middle(year),
      y: 'total',
      textAnchor: 'middle',
      dy: -11,
      text: ({ total }: Row) => format.number(total, 1),
      fontWeight: 700,
    }),
    text(last, {
      ...beside,
      y: ({ leased }: Row) => leased / 2,
      lineHeight: 1.1,
      text: ({ leased }: Row) => `${labels['leased'] ?? ''}\n${format.number(leased, 1)}`,
    }),
    text(
      last.filter(({ owned }) => owned > 0),
      {
        ...beside,
        y: ({ leased, owned }: Row) => leased + owned / 2,
        lineHeight: 1.1,
        text: ({ owned }: Row) => `${labels['owned'] ?? ''}\n${format.number(owned, 1)}`,
      },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return { marks: [] };
  const { narrow, format } = frame;
  const step = Math.max(1, Math.round((last.year - first.year) / (narrow ? 4 : 8)));
  const top = Math.max(...shown.map(({ total }) => total)) * 1.12;
  const tick = [0.2, 0.5, 1, 2, 5, 10].find((each) => top / each <= 6) ?? 20;
  return {
    height: narrow ? 360 : 400,
    marginLeft: 36,
    marginRight: narrow ? 58 : 66,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'linear', domain: [first.year, last.year + 1] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      ...valueAxis(evenTicks(0, Math.floor(top / tick) * tick, tick), (value) =>
        format.number(value),
      ),
      yearAxis(evenTicks(first.year, last.year, step)),
      rectY(shown, { ...bar, y1: 0, y2: 'leased', fill: cssColour('paper') }),
      rectY(
        shown.filter(({ owned }) => owned > 0),
        { ...bar, y1: 'leased', y2: 'total', fill: colour },
      ),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'leased-and-owned-space',
  words,
  rows: leasedSpaceRows,
  figures: (all, dataset, format) => {
    const [first, last] = [all[0], all.at(-1)];
    const surge = all.filter(({ year }) => year === 2019 || year === 2021);
    const [before, after] = surge;
    if (!first || !last || !before || !after)
      throw new Error('chart leased-and-owned-space: has no rows');
    const area = (value: number) => format.measure(Math.round(value * 10) * 1e5, 'm2');
    const owned = all.find((row) => row.owned > 0);
    const split = all.find(({ lines }) => lines === 'total');
    const cloud = dataset.row('series', 'amzn-sqft-segment-owned-aws-2023');
    return {
      firstYear: String(first.year),
      first: area(first.total),
      lastYear: String(last.year),
      last: area(last.total),
      leasedShare: format.percent(Math.round(sharePercent(last.leased, last.total))),
      owned: area(last.owned),
      times: format.integer(ratio(last.total, first.total)),
      beforeYear: String(before.year),
      before: area(before.total),
      afterYear: String(after.year),
      after: area(after.total),
      ownedYear: String(owned?.year),
      splitYear: String(split?.year),
      squareFeet: format.measure(last.square_feet * 1e6, 'square feet'),
      cloudShare: format.percent(Math.round(sharePercent(cloud.value / 1000, last.owned_feet))),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'leased', format: 'decimal' },
    { key: 'owned', format: 'decimal' },
    { key: 'total', format: 'decimal' },
    { key: 'square_feet', format: 'decimal' },
    { key: 'lines', format: 'text' },
  ],
  mark: { x: ({ year }) => middle(year), y: ({ total }) => total },
  controls: { years: { column: 'year' } },
  plot,
});
