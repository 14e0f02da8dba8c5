import { dot, line, link, type Markish, type PlotOptions } from '@observablehq/plot';
import { periodBounds } from '../data/periods.ts';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { platforms, userRows, type UserRow as Row } from './euUserRows.ts';
import { found } from './found.ts';
import { periodMiddle } from './periodMoment.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { spreadNames } from './spreadNames.ts';
import { words } from './words/eu-monthly-users.ts';
import { decimalYear, evenTicks, middle } from './years.ts';

const id = 'eu-monthly-users';
const million = 1e6;
const [from, to, top] = [2023, 2026, 210 * million];

// Half a year and a quarter: the counts on both sides of a missing half-year are not neighbours.
const neighbourly = 0.75;

/** Shein and Temu share a colour and a shape; the second is drawn lighter. */
function colour({ platform, company }: Row): string {
  return platform === 'temu' ? cssColour('context') : companyColour(company);
}

function at({ period }: Row): number {
  return periodMiddle(period);
}

function number({ users }: Row, { format }: Pick<Frame, 'format'>): string {
  return format.number(users / million, 1);
}

/** Pairs of counts over neighbouring periods. */
function neighbours(shown: readonly Row[]): (readonly [Row, Row])[] {
  const exact = shown.filter(({ loose }) => !loose);
  return exact.flatMap((row, index) => {
    const next = exact[index + 1];
    const near = next?.platform === row.platform && at(next) - at(row) <= neighbourly;
    return near ? [[row, next] as const] : [];
  });
}

/** The months that a count was made over, as a bar through its mark. */
function spanMarks(shown: readonly Row[]): Markish[] {
  const spans = shown.flatMap((row) => {
    const bounds = row.loose ? undefined : periodBounds(row.period);
    return bounds ? [{ row, x1: decimalYear(bounds.start), x2: decimalYear(bounds.end) }] : [];
  });
  return [
    link(spans, {
      x1: 'x1',
      x2: 'x2',
      y: ({ row }: { row: Row }) => row.users,
      stroke: ({ row }: { row: Row }) => colour(row),
      strokeWidth: 4,
      strokeOpacity: 0.35,
    }),
  ];
}

function userMarks(shown: readonly Row[], frame: Frame): Markish[] {
  return [
    ...neighbours(shown).map((pair) =>
      line(pair, { x: at, y: 'users', stroke: colour(pair[0]), strokeWidth: 1.8 }),
    ),
    dot(shown, {
      x: at,
      y: 'users',
      symbol: ({ company }: Row) => companySymbol(company),
      r: frame.narrow ? 4 : 4.8,
      stroke: colour,
      strokeWidth: 1.75,
      fill: (row: Row) => (row.loose ? cssColour('paper') : colour(row)),
    }),
  ];
}

/** A name beside the last count of each platform, and the number at the others. */
function wordMarks(shown: readonly Row[], apart: number, frame: Frame): Markish[] {
  const last = (platform: string) => shown.findLast((row) => row.platform === platform);
  const lasts = platforms.flatMap((platform) => last(platform) ?? []);
  const names = spreadNames(
    lasts.map((row) => ({ row, at: row.users })),
    apart,
    top,
  );
  const own = ({ platform }: Row) => shown.filter((row) => row.platform === platform);
  const most = (row: Row) => Math.max(...own(row).map(({ users }) => users));
  // On a phone only the first and the greatest have room.
  const told = (row: Row) => !frame.narrow || own(row)[0] === row || row.users === most(row);
  const earlier = shown.filter((row) => !lasts.includes(row) && told(row));
  const value = {
    x: at,
    y: 'users',
    textAnchor: 'middle',
    text: (row: Row) => number(row, frame),
    fill: colour,
  } as const;
  return [
    text(names, {
      y: 'at',
      frameAnchor: 'right',
      dx: 8,
      text: ({ row }: { row: Row }) =>
        `${frame.labels[row.platform] ?? row.platform} ${number(row, frame)}`,
      fill: ({ row }: { row: Row }) => colour(row),
      fontWeight: 700,
    }),
    // What the Commission quoted stands just below a count of much the same months.
    text(
      earlier.filter(({ loose, platform }) => loose && platform === 'temu'),
      { ...value, dy: 17 },
    ),
    text(
      earlier.filter(({ loose, platform }) => !loose || platform !== 'temu'),
      { ...value, dy: -15 },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const height = frame.narrow ? 400 : 440;
  return {
    height,
    marginLeft: 36,
    marginRight: frame.narrow ? 116 : 124,
    marginTop: 12,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      ...valueAxis(
        evenTicks(0, 200, 50).map((tick) => tick * million),
        (tick) => frame.format.number(tick / million),
      ),
      timeAxis(evenTicks(from, to - 1, 1).map(middle), (tick) => String(Math.floor(tick))),
      ...spanMarks(shown),
      ...userMarks(shown, frame),
      ...wordMarks(shown, (top * 18) / (height - 40), frame),
    ],
  };
}

export default defineChart({
  id: 'eu-monthly-users',
  words,
  rows: userRows,
  figures: (all, dataset, format) => {
    const of = (platform: Row['platform'], index: number) =>
      found(all.filter((row) => row.platform === platform).at(index), id, platform);
    const told = (row: Row) => [format.short(row.users), format.period(row.period)] as const;
    const [amazonFirst, amazonFirstPeriod] = told(of('amazon', 0));
    const [amazonBefore, amazonBeforePeriod] = told(of('amazon', -2));
    const [amazon, amazonPeriod] = told(of('amazon', -1));
    const [aliexpressFirst] = told(of('aliexpress', 0));
    const [aliexpress, aliexpressPeriod] = told(of('aliexpress', -1));
    const [sheinFirst] = told(of('shein', 0));
    const [shein] = told(of('shein', -1));
    const [temuFirst] = told(of('temu', 0));
    const [temu, temuPeriod] = told(of('temu', -1));
    const worked = dataset.row('series', 'dsa-temu-2024-h2');
    return {
      ...{ amazonFirst, amazonFirstPeriod, amazonBefore, amazonBeforePeriod, amazon, amazonPeriod },
      ...{ aliexpressFirst, aliexpress, aliexpressPeriod, sheinFirst, shein },
      ...{ temuFirst, temu, temuPeriod, workedPeriod: format.period(worked.period ?? '') },
      aliexpressAt: format.date(of('aliexpress', 0).period, 'month'),
      first: format.date(of('amazon', 0).period.slice(0, 'YYYY'.length), 'year'),
      last: format.date(of('amazon', -1).period.slice(0, 'YYYY'.length), 'year'),
    };
  },
  columns: [
    { key: 'platform', format: 'text' },
    { key: 'period', format: 'period' },
    { key: 'users', format: 'integer' },
    { key: 'loose', format: 'text' },
  ],
  mark: { series: ({ platform }) => platform, x: at, y: ({ users }) => users },
  plot,
});
