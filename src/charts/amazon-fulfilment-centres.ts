import { dot, gridX, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { yearOf } from '../data/dates.ts';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, words as text } from './axes.ts';
import { countryFigures } from './countryNames.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { fulfilmentCentreRows, type CentreCount as Row } from './fulfilmentCentreRows.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/amazon-fulfilment-centres.ts';

const id = 'amazon-fulfilment-centres';
const ticks = [1, 3, 10, 30, 100, 300];
const colour = companyColour('amazon');
const nameRoom = 176;
const lineOf = (country: string): string => `words ${country}`;

function ofCountry(shown: readonly Row[], country: string): readonly Row[] {
  return shown.filter((row) => row.country === country);
}

/** A row of marks for each country, joined from its first count to its last. */
function countMarks(shown: readonly Row[], countries: readonly string[]): Markish[] {
  const spans = countries.map((country) => {
    const own = ofCountry(shown, country);
    return { country, from: own[0]?.centres, to: own.at(-1)?.centres };
  });
  return [
    link(spans, { x1: 'from', x2: 'to', y: 'country', stroke: colour, strokeWidth: 2 }),
    dot(shown, {
      x: 'centres',
      y: 'country',
      symbol: companySymbol('amazon'),
      r: 4.4,
      stroke: colour,
      strokeWidth: 1.75,
      fill: ({ counter }: Row) => (counter === 'other' ? colour : cssColour('paper')),
    }),
  ];
}

/** The country, and its first and last count with their years: beside the marks, on a phone above them. */
function wordMarks(
  shown: readonly Row[],
  countries: readonly string[],
  { labels, narrow }: Frame,
): Markish[] {
  const name = (country: string) => labels[country] ?? country;
  const told = ({ centres, date }: Row) =>
    `${String(centres)} ${labels['in'] ?? ''} ${String(yearOf(date))}`;
  const ends = (country: string) => {
    const own = ofCountry(shown, country);
    return [...new Set([...own.slice(0, 1), ...own.slice(-1)])];
  };
  if (narrow)
    return [
      text(countries, {
        frameAnchor: 'left',
        dx: -8,
        y: lineOf,
        dy: 4,
        text: (country: string) => `${name(country)}: ${ends(country).map(told).join(', ')}`,
      }),
    ];
  const firsts = countries.flatMap((country) => ends(country).slice(0, -1));
  const lasts = countries.flatMap((country) => ends(country).slice(-1));
  return [
    text(countries, { frameAnchor: 'left', dx: -nameRoom, y: (each: string) => each, text: name }),
    text(firsts, {
      x: 'centres',
      y: 'country',
      dx: -11,
      textAnchor: 'end',
      text: told,
      fill: cssColour('muted'),
    }),
    text(lasts, { x: 'centres', y: 'country', dx: 11, text: told, fill: colour, fontWeight: 700 }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const countries = [...new Set(shown.map(({ country }) => country))];
  const domain = countries.flatMap((each) => (narrow ? [lineOf(each), each] : [each]));
  return {
    height: domain.length * (narrow ? 20 : 27) + 40,
    marginLeft: narrow ? 10 : nameRoom + 20,
    marginRight: narrow ? 14 : 92,
    marginTop: 4,
    marginBottom: 30,
    x: { type: 'log', domain: [1, 360] },
    y: { type: 'band', domain, axis: null },
    marks: [
      gridX(ticks, { stroke: cssColour('rule'), strokeOpacity: 0.8 }),
      timeAxis(ticks, (tick) => format.integer(tick)),
      ruleY(narrow ? countries : [], { y: (each: string) => each, stroke: cssColour('rule') }),
      ...countMarks(shown, countries),
      ...wordMarks(shown, countries, frame),
    ],
  };
}

export default defineChart({
  id: 'amazon-fulfilment-centres',
  words,
  rows: fulfilmentCentreRows,
  figures: (all, dataset, format) => {
    const countries = [...new Set(all.map(({ country }) => country))];
    const ends = (country: string) => {
      const own = ofCountry(all, country);
      const [first, last] = [found(own[0], id, country), found(own.at(-1), id, country)];
      return {
        [`${country}First`]: format.integer(first.centres),
        [`${country}FirstYear`]: String(yearOf(first.date)),
        [`${country}Last`]: format.integer(last.centres),
        [`${country}LastYear`]: String(yearOf(last.date)),
      };
    };
    const world = dataset.row('series', 'amzn-fc-count-world-2020-06');
    const europe = dataset.row('series', 'amzn-fc-count-eu-2019');
    const names = countryFigures(countries, dataset, format);
    const once = countries.filter((country) => ofCountry(all, country).length === 1);
    return {
      ...names,
      ...(ends('US') as Ends<'US'>),
      ...(ends('IN') as Ends<'IN'>),
      ...(ends('DE') as Ends<'DE'>),
      countries: format.integer(countries.length),
      once: format.list(once.map((code) => names[`country-${code}`] ?? code).toSorted()),
      world: format.integer(world.value),
      worldMonth: format.date(world.period ?? '', 'month'),
      europe: format.integer(europe.value),
      europeMonth: format.date(europe.period ?? '', 'month'),
      table: format.date(all.find(({ counter }) => counter === 'table')?.date ?? '', 'month'),
    };
  },
  columns: [
    { key: 'country', format: 'text' },
    { key: 'date', format: 'date' },
    { key: 'centres', format: 'integer' },
    { key: 'counter', format: 'text' },
  ],
  mark: {
    series: ({ country }) => country,
    x: ({ centres }) => centres,
    y: ({ country }) => country,
  },
  plot,
});

type Ends<Code extends string> = Readonly<
  Record<`${Code}${'First' | 'FirstYear' | 'Last' | 'LastYear'}`, string>
>;
