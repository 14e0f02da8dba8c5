import { dot, line, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { periodMiddle } from './periodMoment.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/third-party-share.ts';
import { evenTicks, middle } from './years.ts';

type Row = {
  readonly period: string;
  readonly measure: 'sales' | 'units';
  /** percent */
  readonly share: number;
  readonly sources: readonly string[];
};

const metrics = {
  sales: 'third-party-share-of-physical-gross-sales',
  units: 'third-party-share-of-units',
} as const;
const half = 50;

function rows({ tables }: Dataset): Row[] {
  return (['sales', 'units'] as const).flatMap((measure) =>
    tables.series
      .filter(({ subject, metric }) => subject === 'amazon' && metric === metrics[measure])
      .map(({ period = '', value: share, sources }) => ({ period, measure, share, sources }))
      .toSorted((a, b) => at(a) - at(b)),
  );
}

function at({ period }: Row): number {
  return periodMiddle(period);
}

const place = { x: at, y: 'share' } as const;

function wordMarks(shown: readonly Row[], { format, labels, narrow }: Frame): Markish[] {
  const of = (wanted: Row['measure']) => shown.filter(({ measure }) => measure === wanted);
  const [sales, units] = [of('sales'), of('units')];
  const [first, last, latest] = [sales[0], sales.at(-1), units.at(-1)];
  const ends = [first, last].filter((row) => row !== undefined);
  const style = { fill: companyColour('amazon'), fontWeight: 700 } as const;
  return [
    text(ends, {
      ...place,
      ...style,
      textAnchor: 'middle',
      dy: -15,
      text: ({ share }: Row) => format.percent(share),
    }),
    text(latest ? [latest] : [], {
      ...place,
      ...style,
      textAnchor: 'end',
      dx: 6,
      dy: -34,
      lineHeight: 1.15,
      text: ({ share }: Row) => `${labels['of-units'] ?? ''}\n${format.percent(share)}`,
    }),
    text(last ? [last] : [], {
      ...place,
      ...style,
      textAnchor: 'end',
      dx: narrow ? -22 : -32,
      dy: narrow ? -34 : -24,
      text: () => labels['of-sales'] ?? '',
      lineHeight: 1.15,
    }),
    text(last && latest ? [last] : [], {
      x: (row: Row) => at(row) + 3,
      y: 9,
      textAnchor: 'middle',
      lineHeight: 1.15,
      text: () => labels['gap'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  const { narrow, format } = frame;
  const years = shown.map((row) => Math.floor(at(row)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const colour = companyColour('amazon');
  return {
    height: narrow ? 340 : 390,
    marginLeft: 46,
    marginRight: 12,
    marginTop: 12,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, 78] },
    marks: [
      ...valueAxis([0, 25, half, 75], (tick) => format.percent(tick)),
      timeAxis(evenTicks(from, to - 1, narrow ? 6 : 3).map(middle), (tick) =>
        String(Math.floor(tick)),
      ),
      ruleY([half], { stroke: cssColour('muted') }),
      line(
        shown.filter(({ measure }) => measure === 'sales'),
        { ...place, stroke: colour, strokeWidth: 2 },
      ),
      dot(shown, {
        ...place,
        symbol: companySymbol('amazon'),
        r: narrow ? 3 : 3.6,
        stroke: colour,
        strokeWidth: 1.8,
        fill: ({ measure }: Row) => (measure === 'sales' ? colour : cssColour('paper')),
      }),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'third-party-share',
  words,
  rows,
  figures: (all, _, format) => {
    const sales = all.filter(({ measure }) => measure === 'sales');
    const units = all.filter(({ measure }) => measure === 'units');
    const [first, last, latest] = [sales[0], sales.at(-1), units.at(-1)];
    const passed = sales.find(({ share }) => share > half);
    if (!first || !last || !latest || !passed)
      throw new Error('chart third-party-share: has not both measures');
    const shares = units.map(({ share }) => share);
    return {
      first: format.percent(first.share),
      firstYear: first.period,
      last: format.percent(last.share),
      lastYear: last.period,
      passedYear: passed.period,
      passed: format.percent(passed.share),
      latest: format.percent(latest.share),
      latestPeriod: format.period(latest.period),
      unitsFrom: format.period(units[0]?.period ?? ''),
      least: format.percent(Math.min(...shares)),
      most: format.percent(Math.max(...shares)),
      gapFrom: String(Number(last.period) + 1),
      gapTo: String(Number(units[0]?.period.slice(0, 'YYYY'.length)) - 1),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'share', format: 'percent' },
    { key: 'measure', format: 'text' },
  ],
  mark: { series: ({ measure }) => measure, x: at, y: ({ share }) => share },
  plot,
});
