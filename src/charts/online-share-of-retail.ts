import { dot, link, type Markish, type PlotOptions, type TextOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import { countryFigures } from './countryNames.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { onlineShareRows, regions, type OnlineShareRow as Row } from './onlineShareRows.ts';
import { periodMiddle } from './periodMoment.ts';
import { words } from './words/online-share-of-retail.ts';
import { evenTicks, middle } from './years.ts';

const id = 'online-share-of-retail';
const [from, to, top] = [2015, 2026, 36];

// A little more than a year; between counts that are further apart the way is not known.
const neighbourly = 1.05;
// Percent under which words below a mark of a low panel would stand on the axis.
const lowShare = 10;

function at({ period }: Row): number {
  return periodMiddle(period);
}

type Facet = { readonly fx?: (row: Row) => string; readonly fy?: (row: Row) => string };

function regionOf({ region }: Row): string {
  return region;
}

interface Tie {
  readonly row: Row;
  readonly next: Row;
}

/** Ties between counts of one region that can be compared. */
function tiesOf(shown: readonly Row[]): Tie[] {
  return shown.flatMap((row, index) => {
    const next = shown[index + 1];
    return next?.region === row.region && next.follows ? [{ row, next }] : [];
  });
}

const ends = {
  x1: ({ row }: Tie) => at(row),
  x2: ({ next }: Tie) => at(next),
  y1: ({ row }: Tie) => row.share,
  y2: ({ next }: Tie) => next.share,
} as const;

/** Every region's ties, faint in all panels and firm in its own; dotted where more than a year lies between. */
function tieMarks(shown: readonly Row[], facet: Facet): Markish[] {
  const ties = tiesOf(shown);
  const isNear = ({ row, next }: Tie) => at(next) - at(row) <= neighbourly;
  const near = ties.filter(isNear);
  const far = ties.filter((tie) => !isNear(tie));
  const { fx, fy } = facet;
  const own = {
    ...ends,
    ...(fx && { fx: ({ row }: Tie) => fx(row) }),
    ...(fy && { fy: ({ row }: Tie) => fy(row) }),
    stroke: 'currentColor',
    strokeWidth: 1.8,
  };
  return [
    link(ties, { ...ends, stroke: cssColour('rule'), strokeWidth: 1.4 }),
    link(near, own),
    link(far, { ...own, strokeDasharray: '2 5' }),
  ];
}

function overAndUnder(
  rows: readonly Row[],
  isOver: (row: Row) => boolean,
  options: TextOptions,
): Markish[] {
  return [
    text(rows.filter(isOver), { ...options, dy: -14 }),
    text(
      rows.filter((row) => !isOver(row)),
      { ...options, dy: 16 },
    ),
  ];
}

function wordMarks(shown: readonly Row[], facet: Facet, frame: Frame): Markish[] {
  const { labels, format, narrow } = frame;
  const of = (region: string) => shown.filter((row) => row.region === region);
  const lasts = regions.flatMap((region) => of(region).at(-1) ?? []);
  const firsts = regions.flatMap((region) => of(region)[0] ?? []);
  // The line comes from above, or the foot is too near.
  const falls = (row: Row) => row.share < (of(row.region).at(-2)?.share ?? 0);
  const isLow = ({ share }: Row) => narrow && share < lowShare;
  const percent = ({ share }: Row) => format.percent(share);
  const place = { x: at, y: 'share', ...facet, textAnchor: 'middle', text: percent } as const;
  return [
    ...overAndUnder(firsts, isLow, {
      ...place,
      dx: -5,
      textAnchor: 'start',
      fill: cssColour('muted'),
    }),
    ...overAndUnder(lasts, (row) => !falls(row), { ...place, fontWeight: 700 }),
    text(lasts, {
      ...facet,
      frameAnchor: 'top-left',
      dy: -16,
      text: ({ region }: Row) => labels[region] ?? region,
      fontWeight: 600,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const panels = regions.filter((region) => shown.some((row) => row.region === region));
  const facet: Facet = narrow ? { fy: regionOf } : { fx: regionOf };
  const bands = { domain: panels, axis: null } as const;
  return {
    height: narrow ? 66 + 134 * panels.length : 310,
    marginLeft: 40,
    marginRight: 22,
    marginTop: 26,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top] },
    ...(narrow ? { fy: { ...bands, padding: 0.26 } } : { fx: { ...bands, padding: 0.14 } }),
    marks: [
      ...valueAxis(narrow ? [0, 15, 30] : [0, 10, 20, 30], (tick) => format.percent(tick)),
      timeAxis(evenTicks(from + 1, to - 1, narrow ? 2 : 4).map(middle), (tick) =>
        String(Math.floor(tick)),
      ),
      ...tieMarks(shown, facet),
      dot(shown, { x: at, y: 'share', ...facet, r: 3.6, fill: 'currentColor' }),
      ...wordMarks(shown, facet, frame),
    ],
  };
}

export default defineChart({
  id: 'online-share-of-retail',
  words,
  rows: onlineShareRows,
  figures: (all, dataset, format) => {
    const of = (region: Row['region'], index: number) =>
      found(all.filter((row) => row.region === region).at(index), id, region);
    const told = (row: Row) => [format.percent(row.share), format.period(row.period)] as const;
    const [china, chinaPeriod] = told(of('CN', -1));
    const [chinaFirst] = told(of('CN', 0));
    const [us, usPeriod] = told(of('US', -1));
    const [usFirst, usFirstPeriod] = told(of('US', 0));
    const [britain, britainMonth] = told(of('GB', -1));
    const [britainFirst, britainFirstMonth] = told(of('GB', 0));
    const [france] = told(of('FR', -1));
    const frenchPeak = all
      .filter(({ region }) => region === 'FR')
      .reduce((a, b) => (b.share > a.share ? b : a));
    const [francePeak, francePeakYear] = told(frenchPeak);
    const [world, worldYear] = told(of('World', -1));
    return {
      ...countryFigures(
        regions.filter((region) => region !== 'World'),
        dataset,
        format,
      ),
      ...{ china, chinaPeriod, chinaFirst, us, usPeriod, usFirst, usFirstPeriod },
      ...{ britain, britainMonth, britainFirst, britainFirstMonth, france },
      ...{ francePeak, francePeakYear, world, worldYear },
      broken: format.period(
        found(
          all.find(({ follows }) => !follows),
          id,
          'a break',
        ).period,
      ),
    };
  },
  columns: [
    { key: 'region', format: 'text' },
    { key: 'period', format: 'period' },
    { key: 'share', format: 'percent' },
  ],
  mark: { series: regionOf, x: at, y: ({ share }) => share, fx: regionOf, fy: regionOf },
  plot,
});
