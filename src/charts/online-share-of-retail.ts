import { dot, link, type Markish, type PlotOptions } from '@observablehq/plot';
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

function at({ period }: Row): number {
  return periodMiddle(period);
}

/** The two large markets stand out; no company’s colour is a country’s. */
function colour({ region }: Row): string {
  if (region === 'CN') return 'currentColor';
  return cssColour(region === 'US' ? 'muted' : 'context');
}

/** Ties between counts of one region that can be compared; dotted where more than a year lies between. */
function tieMarks(shown: readonly Row[]): Markish[] {
  const ties = shown.flatMap((row, index) => {
    const next = shown[index + 1];
    return next?.region === row.region && next.follows ? [{ row, next }] : [];
  });
  type Tie = (typeof ties)[number];
  const isNear = ({ row, next }: Tie) => at(next) - at(row) <= neighbourly;
  const ends = {
    x1: ({ row }: Tie) => at(row),
    x2: ({ next }: Tie) => at(next),
    y1: ({ row }: Tie) => row.share,
    y2: ({ next }: Tie) => next.share,
    stroke: ({ row }: Tie) => colour(row),
    strokeWidth: 1.8,
  };
  return [
    link(ties.filter(isNear), ends),
    link(
      ties.filter((tie) => !isNear(tie)),
      { ...ends, strokeDasharray: '2 5' },
    ),
  ];
}

function wordMarks(shown: readonly Row[], { labels, format }: Frame): Markish[] {
  const of = (region: string) => shown.filter((row) => row.region === region);
  const lasts = regions.flatMap((region) => of(region).at(-1) ?? []);
  const firsts = regions.flatMap((region) => of(region)[0] ?? []);
  const place = { x: at, y: 'share', fill: colour } as const;
  const percent = ({ share }: Row) => format.percent(share);
  const first = { ...place, textAnchor: 'middle', text: percent } as const;
  // Their lines run over another’s.
  const isOver = ({ region }: Row) => region === 'GB' || region === 'World';
  return [
    text(lasts, {
      ...place,
      dx: 9,
      text: ({ region, share }: Row) => `${labels[region] ?? region} ${format.percent(share)}`,
      fontWeight: 700,
    }),
    text(
      firsts.filter((row) => isOver(row)),
      { ...first, dy: -15 },
    ),
    text(
      firsts.filter((row) => !isOver(row)),
      { ...first, dy: 16 },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  return {
    height: narrow ? 390 : 420,
    marginLeft: 40,
    marginRight: narrow ? 84 : 70,
    marginTop: 12,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      ...valueAxis([0, 10, 20, 30], (tick) => format.percent(tick)),
      timeAxis(evenTicks(from, to - 1, narrow ? 3 : 1).map(middle), (tick) =>
        String(Math.floor(tick)),
      ),
      ...tieMarks(shown),
      dot(shown, { x: at, y: 'share', r: 4, fill: colour }),
      ...wordMarks(shown, frame),
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
  mark: { series: ({ region }) => region, x: at, y: ({ share }) => share },
  plot,
});
