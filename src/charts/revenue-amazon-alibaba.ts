import { axisX, dot, line, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { ratio } from '../data/derive.ts';
import { financialInUsd } from '../data/money.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { cssColour } from '../theme/palette.ts';
import { words as text, yearTicks } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/revenue-amazon-alibaba.ts';

type Row = {
  readonly company: string;
  readonly period: string;
  readonly period_end: string;
  readonly basis: string;
  readonly currency: string;
  /** billions of `currency` */
  readonly reported: number;
  /** billions of US dollars by the company's own filing; null where it gives none */
  readonly usd: number | null;
  /** units of `currency` to the dollar in the company's latest filing */
  readonly latest_rate: number;
  readonly sources: readonly string[];
};

type Revenue = TableRow<'financials'>;

const companies: readonly string[] = ['amazon', 'alibaba'];
const firstPeriod = 'FY1997';
const millionsInBillion = 1000;

/** Dollars as the filing prints them, or at the rate that its own figures imply; never at a market rate. */
function filedDollars(dataset: Dataset, row: Revenue, printed: Revenue | undefined) {
  if (row.currency === 'USD') return { value: row.value, sources: [] };
  if (printed) return { value: printed.value, sources: printed.sources };
  const converted = financialInUsd(dataset, row);
  const rate = converted?.rate === undefined ? undefined : dataset.row('fx', converted.rate);
  return converted && rate?.company === row.company
    ? { value: converted.value, sources: rate.sources }
    : undefined;
}

function rows(dataset: Dataset): Row[] {
  const revenues = dataset.tables.financials.filter(
    ({ company, metric, period_label }) =>
      metric === 'revenue' && companies.includes(company) && period_label >= firstPeriod,
  );
  const own = revenues.filter(({ basis }) => basis !== 'convenience-translation');
  const printed = revenues.filter(({ basis }) => basis === 'convenience-translation');
  const last = own.toSorted((a, b) => (a.period_end < b.period_end ? 1 : -1));
  const latestRate = (company: string) => {
    const row = last.find((each) => each.company === company);
    const dollars =
      row &&
      filedDollars(
        dataset,
        row,
        printed.find((each) => samePeriod(each, row)),
      );
    if (!dollars) throw new Error(`chart revenue-amazon-alibaba: has no rate for: ${company}`);
    return ratio(row.value, dollars.value);
  };
  const rates = new Map(companies.map((company) => [company, latestRate(company)]));
  return own
    .map((row) => {
      const dollars = filedDollars(
        dataset,
        row,
        printed.find((each) => samePeriod(each, row)),
      );
      return {
        company: row.company,
        period: row.period_label,
        period_end: row.period_end,
        basis: row.basis,
        currency: row.currency ?? '',
        reported: row.value / millionsInBillion,
        usd: dollars ? dollars.value / millionsInBillion : null,
        latest_rate: rates.get(row.company) ?? 1,
        sources: [...new Set([...row.sources, ...(dollars?.sources ?? [])])],
      };
    })
    .toSorted(
      (a, b) =>
        companies.indexOf(a.company) - companies.indexOf(b.company) ||
        (a.period_end < b.period_end ? -1 : 1),
    );
}

function samePeriod(a: Revenue, b: Revenue): boolean {
  return a.company === b.company && a.period_end === b.period_end;
}

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

function panelsOf(shown: readonly Row[], frame: Frame, top: number): Panel[] {
  const { state, narrow } = frame;
  const ticksFor = (rate: number): number[] => {
    if (state.scale === 'log') return [0.1, 1, 10, 100, 1000].filter((tick) => tick / rate <= top);
    const most = top * rate;
    const step = [10, 20, 50, 100, 200, 500, 1000, 2000].find((each) => most / each <= 5.5) ?? 5000;
    return yearTicks(0, Math.floor(most / step) * step, step);
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

function panelMarks({ id, rows: own, rate, facet, ticks }: Panel, frame: Frame): Markish[] {
  const { format, labels, state } = frame;
  const height = (row: Row) => level(row, frame) ?? Number.NaN;
  const place = { x: at, y: height, ...facet };
  const y = (tick: number) => tick / rate;
  const base = state.scale === 'log' ? [] : [0];
  const ends = companies.flatMap((company) => own.findLast((row) => row.company === company) ?? []);
  const value = (row: Row) =>
    format.number(state.currency === 'usd' ? (row.usd ?? 0) : row.reported, 0);
  return [
    ruleY(
      ticks.filter((tick) => tick !== 0),
      { y, ...facet, stroke: cssColour('rule') },
    ),
    ruleY(base, { ...facet, stroke: 'currentColor' }),
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
    ...companies.flatMap((company) => {
      const mine = own.filter((row) => row.company === company);
      const stroke = companyColour(company);
      return [
        line(mine, { ...place, stroke, strokeWidth: 2 }),
        dot(mine, {
          ...place,
          symbol: companySymbol(company),
          r: frame.narrow ? 2.4 : 3,
          stroke,
          fill: ({ basis }: Row) => (basis === 'restated' ? cssColour('paper') : stroke),
        }),
        text(
          ends.filter((row) => row.company === company),
          {
            ...place,
            textAnchor: 'end',
            dx: 6,
            dy: -16,
            text: (row: Row) =>
              id === 'usd' ? `${labels[company] ?? company} ${value(row)}` : value(row),
            fill: stroke,
            fontWeight: 700,
          },
        ),
      ];
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
  const panels = panelsOf(shown, frame, top);
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const step = roundStep((to - from) / (narrow || panels.length > 1 ? 4 : 7));
  const stacked = narrow && panels.length > 1;
  return {
    height: stacked ? 250 * panels.length : narrow ? 360 : 400,
    marginLeft: narrow ? 46 : 50,
    marginRight: 14,
    marginTop: 36,
    marginBottom: 28,
    x: { type: 'utc', domain: [newYear(from), new Date(Math.max(...shown.map(at).map(Number)))] },
    y: log
      ? { type: 'log', domain: [Math.min(0.1, ...levels), top], axis: null }
      : { type: 'linear', domain: [0, top], axis: null },
    fx: { domain: panels.map(({ id }) => id), padding: 0.14, axis: null },
    fy: { domain: panels.map(({ id }) => id), padding: 0.2, axis: null },
    marks: [
      axisX({
        ticks: yearTicks(from, Math.floor((to - 1) / step) * step, step).map(newYear),
        tickFormat: (day: Date) => String(day.getUTCFullYear()),
        tickSize: 4,
        label: null,
        fill: cssColour('muted'),
        stroke: cssColour('muted'),
      }),
      ...panels.flatMap((panel) => panelMarks(panel, frame)),
    ],
  };
}

/** Alibaba's years with Amazon's that ended three months before, in dollars, and how many times larger that was. */
function gaps(all: readonly Row[]) {
  return all.flatMap((row) => {
    const before = `FY${String(Number(row.period.slice(2)) - 1)}`;
    const other = all.find(({ company, period }) => company === 'amazon' && period === before);
    return row.company !== 'alibaba' || row.usd === null || !other?.usd
      ? []
      : [{ row, other, times: ratio(other.usd, row.usd) }];
  });
}

export default defineChart({
  id: 'revenue-amazon-alibaba',
  words,
  rows,
  figures: (all, _, format) => {
    const pairs = gaps(all);
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
