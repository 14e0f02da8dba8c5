import { dot, line, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companies, multiples, revenueRows, type RevenueRow as Row } from './revenueRows.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/revenue-amazon-alibaba.ts';
import { evenTicks } from './years.ts';

/**
 * Height in billions of dollars: as filed, or the reported sum at one fixed rate, so that a panel in
 * renminbi has the shape of the renminbi and still the size that it has beside the other.
 */
function level(
  { usd, reported, latest_rate }: Row,
  { state }: Pick<Frame, 'state'>,
): number | null {
  return state.currency === 'usd' ? usd : reported / latest_rate;
}

const at = ({ period_end }: Row): Date => new Date(`${period_end}T00:00:00Z`);
const newYear = (year: number): Date => new Date(Date.UTC(year, 0, 1));

/** The least of 1, 2, 5 and 10 years that keeps ticks apart. */
function roundStep(least: number): number {
  return [1, 2, 5].find((step) => step >= least) ?? 10;
}

/** One panel in dollars, or one for each company in its own currency: beside each other, on a phone one below the other. */
interface Panel {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly rate: number;
  readonly facet: { readonly fx?: () => string; readonly fy?: () => string };
  readonly ticks: readonly number[];
}

function panelsOf(
  shown: readonly Row[],
  frame: Frame,
  [bottom, top]: readonly [number, number],
): Panel[] {
  const { state, narrow } = frame;
  const ticksFor = (rate: number): number[] => {
    if (state.scale === 'log')
      return [0.1, 1, 10, 100, 1000].filter((tick) => tick / rate >= bottom && tick / rate <= top);
    const most = top * rate;
    const step = [10, 20, 50, 100, 200, 500, 1000, 2000].find((each) => most / each <= 5.5) ?? 5000;
    return evenTicks(0, Math.floor(most / step) * step, step);
  };
  if (state.currency === 'usd')
    return [{ id: 'usd', rows: shown, rate: 1, facet: {}, ticks: ticksFor(1) }];
  return companies.flatMap((id) => {
    const own = shown.filter(({ company }) => company === id);
    const rate = own[0]?.latest_rate;
    const facet = narrow ? { fy: () => id } : { fx: () => id };
    return rate === undefined ? [] : [{ id, rows: own, rate, facet, ticks: ticksFor(rate) }];
  });
}

function panelAxis({ id, rate, facet, ticks }: Panel, { format, labels, state }: Frame): Markish[] {
  const y = (tick: number) => tick / rate;
  return [
    ruleY(
      ticks.filter((tick) => tick !== 0),
      { y, ...facet, stroke: cssColour('rule') },
    ),
    ruleY(state.scale === 'log' ? [] : [0], { ...facet, stroke: 'currentColor' }),
    text(ticks, {
      y,
      ...facet,
      frameAnchor: 'left',
      dx: -8,
      textAnchor: 'end',
      text: (tick: number) => format.number(tick),
      fill: cssColour('muted'),
    }),
    text([id], {
      ...facet,
      frameAnchor: 'top-left',
      dy: -24,
      text: () => labels[`${id}-unit`] ?? id,
      fill: id === 'usd' ? 'currentColor' : companyColour(id),
      fontWeight: 700,
    }),
  ];
}

function companyMarks(company: string, { id, rows: all, facet }: Panel, frame: Frame): Markish[] {
  const { format, labels, narrow } = frame;
  const own = all.filter((row) => row.company === company);
  const colour = companyColour(company);
  const place = { x: at, y: (row: Row) => level(row, frame) ?? Number.NaN, ...facet };
  return [
    line(own, { ...place, stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: narrow ? 2.4 : 3,
      stroke: colour,
      fill: ({ basis }: Row) => (basis === 'restated' ? cssColour('paper') : colour),
    }),
    text(own.slice(-1), {
      ...place,
      textAnchor: 'end',
      dx: 6,
      // On one panel the lower line's name stands below it, clear of the upper line.
      dy: id === 'usd' && company === 'alibaba' ? 20 : -16,
      text: (row: Row) =>
        id === 'usd'
          ? `${labels[company] ?? company} ${format.number(row.usd ?? 0, 0)}`
          : format.number(row.reported, 0),
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, state } = frame;
  const levels = shown.flatMap((row) => level(row, frame) ?? []);
  const years = shown.map((row) => at(row).getUTCFullYear());
  if (levels.length === 0) return { marks: [] };
  const top = Math.max(...levels) * (state.scale === 'log' ? 2 : 1.1);
  const log = state.scale === 'log';
  const bottom = log ? 10 ** Math.floor(Math.log10(Math.min(...levels))) : 0;
  const panels = panelsOf(shown, frame, [bottom, top]);
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const step = roundStep((to - from) / (narrow || panels.length > 1 ? 4 : 7));
  const narrowHeight = panels.length > 1 ? 500 : 360;
  return {
    height: narrow ? narrowHeight : 400,
    marginLeft: narrow ? 46 : 50,
    marginRight: 14,
    marginTop: 36,
    marginBottom: 28,
    x: { type: 'utc', domain: [newYear(from), new Date(Math.max(...shown.map(at).map(Number)))] },
    y: { type: log ? 'log' : 'linear', domain: [bottom, top], axis: null },
    fx: { domain: panels.map(({ id }) => id), padding: 0.18, axis: null },
    fy: { domain: panels.map(({ id }) => id), padding: 0.2, axis: null },
    marks: [
      timeAxis(evenTicks(from, Math.floor((to - 1) / step) * step, step).map(newYear), (day) =>
        String(day.getUTCFullYear()),
      ),
      ...panels.flatMap((panel) => [
        ...panelAxis(panel, frame),
        ...companies.flatMap((company) => companyMarks(company, panel, frame)),
      ]),
    ],
  };
}

export default defineChart({
  id: 'revenue-amazon-alibaba',
  words,
  rows: revenueRows,
  figures: (all, _, format) => {
    const pairs = multiples(all);
    const last = pairs.at(-1);
    if (last === undefined) throw new Error('chart revenue-amazon-alibaba: has no rows in dollars');
    const nearest = pairs.reduce((a, b) => (b.times < a.times ? b : a));
    const firsts = companies.map((id) => all.find(({ company }) => company === id)?.period ?? '');
    const billions = (value: number, currency: string) => format.money(value * 1e9, currency);
    return {
      times: format.number(last.times, 1),
      nearestTimes: format.number(nearest.times, 1),
      nearestEnd: format.date(nearest.row.period_end, 'month'),
      amazonLast: billions(last.other.reported, last.other.currency),
      amazonYear: format.date(last.other.period_end, 'year'),
      alibabaLast: billions(last.row.reported, last.row.currency),
      alibabaUsd: billions(last.row.usd ?? 0, 'USD'),
      alibabaEnd: format.date(last.row.period_end, 'month'),
      rate: format.number(last.row.latest_rate, 2),
      amazonFirst: firsts[0]?.slice(2) ?? '',
      alibabaFirst: firsts[1]?.slice(2) ?? '',
      noDollars: format.list(
        all.filter(({ usd }) => usd === null).map(({ period }) => format.period(period)),
      ),
      restated: format.list(
        all.filter(({ basis }) => basis === 'restated').map(({ period }) => period.slice(2)),
      ),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'period_end', format: 'date' },
    { key: 'reported', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'usd', format: 'decimal' },
    { key: 'basis', format: 'text' },
  ],
  mark: {
    series: ({ company }) => company,
    x: at,
    y: level,
    fx: ({ company }) => company,
    fy: ({ company }) => company,
  },
  controls: {
    companies: { column: 'company', ids: companies },
    scale: true,
    currency: true,
    years: { column: 'period_end' },
  },
  plot,
});
