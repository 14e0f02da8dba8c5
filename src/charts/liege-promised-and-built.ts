import { barX, ruleY, tickX, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { promisedAndBuiltRows, type StatementRow as Row } from './promisedAndBuiltRows.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/liege-promised-and-built.ts';

const labelBand = (row: Row): string => `label ${row.item}`;

// A phone has no room beside the bars: there each bar takes its words on a line of their own.
function bands(shown: readonly Row[], narrow: boolean): string[] {
  return (['jobs', 'm2'] as const).flatMap((measure) => {
    const own = shown.filter((row) => row.measure === measure);
    return own.length === 0
      ? []
      : [
          ...(measure === 'm2' ? ['space'] : []),
          measure,
          ...own.flatMap((row) => (narrow ? [labelBand(row), row.item] : [row.item])),
        ];
  });
}

const labelRoom = 302;

/** The words of a bar and its value, beside it or, on a phone, above it and at its end. */
function wordMarks(shown: readonly Row[], { narrow, labels, format }: Frame): Markish[] {
  const what = ({ item, date }: Row) => `${labels[item] ?? item}, ${format.date(date, 'month')}`;
  const value = (row: Row) =>
    `${row.least ? `${labels['over'] ?? ''} ` : ''}${format.measure(row.value, row.measure)}`;
  const atEnd = { x: 'share', y: 'item', text: value, fontWeight: 600 };
  if (!narrow)
    return [
      text(shown, { frameAnchor: 'left', dx: -labelRoom, y: 'item', text: what }),
      text(shown, { ...atEnd, dx: 8 }),
    ];
  const long = shown.filter(({ share }) => share > 60);
  const short = shown.filter(({ share }) => share <= 60);
  return [
    text(shown, { frameAnchor: 'left', y: labelBand, dy: 3, text: what }),
    text(long, { ...atEnd, dx: -8, textAnchor: 'end', stroke: 'none' }),
    text(short, { ...atEnd, dx: 8 }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const domain = bands(shown, narrow);
  const colour = companyColour('alibaba');
  const bar = { x: 'share', y: 'item', insetTop: 2, insetBottom: 2 } as const;
  return {
    height: domain.length * (narrow ? 23 : 29) + 8,
    marginLeft: narrow ? 1 : labelRoom,
    marginRight: narrow ? 2 : 92,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, 100], axis: null },
    y: { type: 'band', domain, padding: 0.12, axis: null },
    marks: [
      text(
        ['jobs', 'm2'].filter((measure) => domain.includes(measure)),
        {
          frameAnchor: 'left',
          dx: narrow ? 0 : -labelRoom,
          y: (measure: string) => measure,
          text: (measure: string) => labels[measure] ?? measure,
          fontWeight: 700,
        },
      ),
      barX(
        shown.filter(({ state }) => state !== 'standing'),
        { ...bar, fill: cssColour('paper'), stroke: colour, strokeWidth: 1.5, insetRight: 0.75 },
      ),
      barX(
        shown.filter(({ state }) => state === 'standing'),
        { ...bar, fill: colour },
      ),
      ruleY(
        shown.filter(({ state }) => state === 'dropped'),
        { y: 'item', x1: 0, x2: 'share', stroke: colour, strokeWidth: 2 },
      ),
      tickX(shown, { x: 0, y: 'item', stroke: 'currentColor' }),
      ...wordMarks(shown, frame),
    ],
  };
}

function rowOf(all: readonly Row[], item: string): Row {
  const row = all.find((each) => each.item === item);
  if (row === undefined) throw new Error(`chart liege-promised-and-built: has no row: ${item}`);
  return row;
}

export default defineChart({
  id: 'liege-promised-and-built',
  words,
  rows: promisedAndBuiltRows,
  figures: (all, _, format) => {
    const number = (item: string) => format.integer(rowOf(all, item).value);
    const area = (item: string) => format.measure(rowOf(all, item).value, 'm2');
    return {
      jobsPromised: number('jobs-promised'),
      jobsCounted: number('jobs-counted'),
      jobsOpening: number('jobs-opening'),
      jobsPermit: number('jobs-permit'),
      jobsShare: format.percent(Math.round(rowOf(all, 'jobs-counted').share)),
      areaAim: area('area-aim'),
      areaBuilt: area('area-built'),
      areaPossible: area('area-possible'),
      areaDropped: area('area-dropped'),
      areaShare: format.percent(rowOf(all, 'area-built').share),
      aimYear: format.date('2026'),
      counted: format.date(rowOf(all, 'jobs-counted').date),
      opened: format.date(rowOf(all, 'area-built').date),
      dropped: format.date(rowOf(all, 'area-dropped').date),
      firstYear: format.date(rowOf(all, 'jobs-promised').date, 'year'),
    };
  },
  columns: [
    { key: 'measure', format: 'text' },
    { key: 'item', format: 'text' },
    { key: 'date', format: 'date' },
    { key: 'state', format: 'text' },
    { key: 'value', format: 'integer' },
    { key: 'share', format: 'percent' },
  ],
  mark: { series: ({ measure }) => measure, x: ({ share }) => share, y: ({ item }) => item },
  plot,
});
