import { dot, line, rect, ruleX, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { valueAxis, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { companies, singlesDayRows, type FestivalRow as Row } from './singlesDayRows.ts';
import { words } from './words/singles-day.ts';
import { evenTicks, middle } from './years.ts';

function height({ renminbi, dollars }: Row, { state }: Pick<Frame, 'state'>): number | null {
  return state.currency === 'usd' ? dollars : renminbi;
}

/** Of a single day, or of more, or of as many as the company did not say. */
function isOneDay({ days }: Row): boolean {
  return days === 1;
}

function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const { format, labels, narrow, state } = frame;
  const own = shown.filter((row) => row.company === company && row.renminbi !== null);
  const colour = companyColour(company);
  const shownIn = state.currency === 'usd' ? 'USD' : 'CNY';
  const place = {
    x: ({ year }: Row) => middle(year),
    y: (row: Row) => height(row, frame) ?? Number.NaN,
  };
  const label = { ...place, textAnchor: 'end', fill: colour, fontWeight: 700 } as const;
  const value = (row: Row) => format.integer(height(row, frame) ?? 0);
  return [
    line(own, { ...place, z: isOneDay, stroke: colour, strokeWidth: 2 }),
    dot(own, {
      ...place,
      symbol: companySymbol(company),
      r: narrow ? 3 : 3.8,
      stroke: colour,
      strokeWidth: 1.75,
      fill: ({ given }: Row) => (given.includes(shownIn) ? colour : cssColour('paper')),
    }),
    text(own.slice(-1), {
      ...label,
      ...(company === 'jd' ? { textAnchor: 'start', dx: 8 } : { dx: 6, dy: -14 }),
      text: (row: Row) => `${labels[company] ?? company} ${value(row)}`,
    }),
    text(own.filter(isOneDay).slice(-1), { ...label, dx: -2, dy: -14, text: value }),
  ];
}

const aside = { frameAnchor: 'top', lineHeight: 1.15 } as const;

/** A band over the years without totals, to be drawn under all else, and its words. */
function silence(shown: readonly Row[], to: number, { labels, narrow }: Frame): Markish[] {
  const first = shown.find(({ renminbi }) => renminbi === null);
  if (first === undefined) return [];
  return [
    rect([first], { x1: first.year, x2: to, fill: cssColour('rule'), fillOpacity: 0.45 }),
    text([first], {
      ...aside,
      x: (first.year + to) / 2,
      textAnchor: 'middle',
      dy: 220,
      stroke: 'none',
      text: () => labels[narrow ? 'silent-narrow' : 'silent'] ?? '',
    }),
  ];
}

/** The line from which on totals are of more than a day, where both are shown. */
function longerMarks(shown: readonly Row[], { labels }: Frame): Markish[] {
  const own = shown.filter(({ company }) => company === 'alibaba');
  const longer = own.find((row) => row.days !== null && !isOneDay(row));
  if (longer === undefined || !own.some(isOneDay)) return [];
  return [
    ruleX([longer.year], { stroke: cssColour('muted'), strokeDasharray: '2 3' }),
    text([longer], {
      ...aside,
      x: longer.year,
      textAnchor: 'end',
      dx: -6,
      dy: 48,
      text: () => labels['longer'] ?? '',
      fill: cssColour('muted'),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const levels = shown.flatMap((row) => height(row, frame) ?? []);
  const years = shown.map(({ year }) => year);
  if (years.length === 0) return { marks: [] };
  const { narrow, format } = frame;
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const top = Math.max(1, ...levels) * 1.13;
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((each) => top / each <= 6.5) ?? 500;
  return {
    height: narrow ? 360 : 400,
    marginLeft: 40,
    marginRight: 14,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      ...silence(shown, to, frame),
      ...valueAxis(evenTicks(0, Math.floor(top / step) * step, step), (tick) =>
        format.number(tick),
      ),
      yearAxis(evenTicks(from, to - 1, Math.max(1, Math.round((to - from) / (narrow ? 5 : 8))))),
      ...longerMarks(shown, frame),
      ...companies.flatMap((company) => companyMarks(company, shown, frame)),
    ],
  };
}

export default defineChart({
  id: 'singles-day',
  words,
  rows: singlesDayRows,
  figures: (all, _, format) => {
    const of = (company: string) =>
      all.filter((row) => row.company === company && row.renminbi !== null);
    const [first, last, jd] = [of('alibaba')[0], of('alibaba').at(-1), of('jd').at(-1)];
    const day = of('alibaba').findLast(isOneDay);
    const longer = of('alibaba').find((row) => !isOneDay(row));
    const silent = all.filter(
      ({ company, renminbi }) => company === 'alibaba' && renminbi === null,
    );
    const jdSilent = all.find(({ company, renminbi }) => company === 'jd' && renminbi === null);
    if (!first || !last || !jd || !day || !longer || !jdSilent)
      throw new Error('chart singles-day: has not both companies');
    const money = ({ renminbi }: Row) => format.money((renminbi ?? 0) * 1e9, 'CNY');
    const unsaid = of('jd').filter(({ days }) => days === null);
    return {
      firstYear: String(first.year),
      first: money(first),
      dayYear: String(day.year),
      day: money(day),
      longerYear: String(longer.year),
      longer: money(longer),
      days: format.words(last.days ?? 0),
      lastYear: String(last.year),
      last: money(last),
      lastUsd: format.money(Math.round((last.dollars ?? 0) * 10) * 1e8, 'USD'),
      jd: money(jd),
      jdFirst: String(of('jd')[0]?.year),
      silentFrom: String(silent[0]?.year),
      silent: format.list(silent.map(({ year }) => String(year))),
      jdSilent: String(jdSilent.year),
      converted: format.list(
        of('alibaba')
          .filter(({ given }) => given === 'USD')
          .map(({ year }) => String(year)),
      ),
      unsaid: format.list(unsaid.map(({ year }) => String(year))),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'company', format: 'text' },
    { key: 'days', format: 'integer' },
    { key: 'renminbi', format: 'decimal' },
    { key: 'dollars', format: 'decimal' },
    { key: 'given', format: 'text' },
  ],
  mark: { series: ({ company }) => company, x: ({ year }) => middle(year), y: height },
  controls: {
    companies: { column: 'company', ids: companies },
    currency: true,
    years: { column: 'year' },
  },
  plot,
});
