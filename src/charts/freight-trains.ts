import { rectY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { freightTrainRows, type FreightTrainRow as Row } from './freightTrainRows.ts';
import { panelMarks, panelScales, type StackedPanel } from './stackedPanels.ts';
import { words } from './words/freight-trains.ts';
import { evenTicks, middle, missingYears } from './years.ts';

const trainPanel = { id: 'trains', ticks: [0, 5, 10, 15, 20], top: 22.5 };
const thousand = 1000;
const goodsPanel = { id: 'goods', ticks: [0, 25, 50, 75], top: 88 };

interface Columns {
  readonly panel: StackedPanel;
  readonly value: (row: Row) => number | null;
  readonly written: (row: Row) => string;
  readonly isHollow: (row: Row) => boolean;
}

function columns(shown: readonly Row[], { panel, value, written, isHollow }: Columns): Markish[] {
  const held = shown.filter((row) => value(row) !== null);
  const y = (row: Row) => (value(row) ?? 0) / panel.top;
  const fy = () => panel.id;
  // Words are wider than their column, and stand over the next where that has none of its own.
  const level = (row: Row) => {
    const next = held.find(({ year }) => year === row.year + 1);
    return next && written(next) === '' ? Math.max(y(row), y(next)) : y(row);
  };
  return [
    rectY(held, {
      x1: ({ year }: Row) => year + 0.12,
      x2: ({ year }: Row) => year + 0.88,
      y,
      fy,
      fill: (row: Row) => (isHollow(row) ? cssColour('paper') : cssColour('muted')),
      stroke: cssColour('muted'),
      strokeWidth: 1.5,
    }),
    text(held, {
      x: ({ year }: Row) => middle(year),
      y: level,
      fy,
      dy: -11,
      textAnchor: 'middle',
      text: written,
      fontWeight: 600,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const [first, last] = [shown[0]?.year, shown.at(-1)?.year];
  if (first === undefined || last === undefined) return { marks: [] };
  // On a phone only the last of a run of exact figures has room for its value.
  const isWritten = ({ year, rounded }: Row) =>
    !narrow || (!rounded && !shown.some((row) => row.year === year + 1 && !row.rounded));
  const written = (row: Row) => {
    if (row.trains === null || !isWritten(row)) return '';
    return row.trains < thousand / 10
      ? format.measure(row.trains, 'trains')
      : format.number(row.trains / thousand, 1);
  };
  return {
    height: narrow ? 500 : 540,
    marginLeft: 36,
    marginRight: narrow ? 10 : 14,
    marginTop: 30,
    marginBottom: 30,
    // The words over the first column are wider than it.
    x: { domain: [first - 1, last + 1], type: 'linear' },
    ...panelScales([trainPanel, goodsPanel]),
    marks: [
      ...panelMarks(trainPanel, frame),
      ...panelMarks(goodsPanel, frame),
      yearAxis(evenTicks(first, last, narrow ? 4 : 2)),
      ...columns(shown, {
        panel: trainPanel,
        value: ({ trains }) => trains && trains / thousand,
        written,
        isHollow: ({ rounded }) => rounded,
      }),
      ...columns(shown, {
        panel: goodsPanel,
        value: ({ goods }) => goods,
        written: ({ goods }) => format.number(goods ?? 0, narrow ? 0 : 1),
        isHollow: () => false,
      }),
    ],
  };
}

export default defineChart({
  id: 'freight-trains',
  words,
  rows: freightTrainRows,
  figures: (all, _, format) => {
    const dear = all.filter(({ goods }) => goods !== null);
    const peak = dear.reduce((a, b) => ((b.goods ?? 0) > (a.goods ?? 0) ? b : a));
    const [first, last, lastDear] = [all[0], all.at(-1), dear.at(-1)];
    const boxes = all.filter(({ teu }) => teu !== null);
    if (!first || !last || !lastDear) throw new Error('chart freight-trains: has no rows');
    const dollars = ({ goods }: Row) => format.money((goods ?? 0) * 1e9, 'USD');
    return {
      firstYear: String(first.year),
      first: format.integer(first.trains ?? 0),
      lastYear: String(last.year),
      last: format.integer(last.trains ?? 0),
      peakYear: String(peak.year),
      peakTrains: format.integer(peak.trains ?? 0),
      peakGoods: dollars(peak),
      dearYear: String(lastDear.year),
      dearTrains: format.integer(lastDear.trains ?? 0),
      dearGoods: dollars(lastDear),
      missing: format.list(missingYears(all).map(String)),
      rounded: format.list(all.filter(({ rounded }) => rounded).map(({ year }) => String(year))),
      goodsYears: format.list(dear.map(({ year }) => String(year))),
      boxes: format.list(
        boxes.map(({ year, teu }) => `${format.short(teu ?? 0)} (${String(year)})`),
      ),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'trains', format: 'integer' },
    { key: 'rounded', format: 'text' },
    { key: 'goods', format: 'decimal' },
    { key: 'teu', format: 'integer' },
  ],
  mark: {
    x: ({ year }) => middle(year),
    y: ({ trains }) => (trains === null ? null : trains / thousand / trainPanel.top),
    fy: () => trainPanel.id,
  },
  controls: { years: { column: 'year' } },
  plot,
});
