import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { countryFigures } from './countryNames.ts';
import { defineChart, type Frame } from './define.ts';
import { leaderRows, regions, type LeaderRow as Row } from './leaderRows.ts';
import { companyColour, siteMarks } from './shapes.ts';
import { words } from './words/who-leads-where.ts';

function key({ country, leader, measure, year }: Row): string {
  return `${country} ${leader} ${measure} ${String(year)}`;
}

const headed = (region: string): string => `heading ${region}`;

/** Where the columns stand, in pixels from the left. */
interface Columns {
  readonly name: number;
  readonly marks: Readonly<Record<Row['leader'], number>>;
  /** where the marketplace is written; beside the mark where absent */
  readonly marketplace?: number;
}

const wide: Columns = { name: 0, marks: { amazon: 158, alibaba: 232, rival: 306 } };
const narrowColumns: Columns = {
  name: 22,
  marks: { amazon: 8, alibaba: 8, rival: 8 },
  marketplace: 138,
};
const measureAt = 446;

function columnsOf({ narrow }: Pick<Frame, 'narrow'>): Columns {
  return narrow ? narrowColumns : wide;
}

/** What a reader is told of where the figure comes from; the year alone on a phone. */
function originOf(row: Row, { labels, narrow }: Frame): string {
  const year = row.year === null ? (labels['undated'] ?? '') : String(row.year);
  return narrow ? year : `${labels[`by ${row.measure}`] ?? row.measure}, ${year}`;
}

function wordMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const { labels, width, narrow } = frame;
  const { name, marks, marketplace } = columnsOf(frame);
  const groups = regions.filter((region) => shown.some((row) => row.region === region));
  const colour = ({ leader }: Row) => companyColour(leader);
  return [
    text(groups, {
      x: () => 0,
      y: headed,
      dy: 3,
      text: (region: string) => labels[region] ?? region,
      fontWeight: 700,
    }),
    text(shown, { x: () => name, y: key, text: ({ country }: Row) => labels[country] ?? country }),
    text(shown, {
      x: ({ leader }: Row) => marketplace ?? marks[leader],
      dx: marketplace === undefined ? 12 : 0,
      y: key,
      text: 'marketplace',
      fill: colour,
      fontWeight: 600,
    }),
    text(shown, {
      x: () => (narrow ? width - 2 : measureAt),
      y: key,
      textAnchor: narrow ? 'end' : 'start',
      text: (row: Row) => originOf(row, frame),
      fill: cssColour('muted'),
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { marks } = columnsOf(frame);
  const lines = shown.flatMap((row, index) =>
    shown[index - 1]?.region === row.region ? [key(row)] : [headed(row.region), key(row)],
  );
  return {
    height: lines.length * 23 + 8,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 4,
    // Columns of words: x is in pixels.
    x: { type: 'linear', domain: [0, frame.width], axis: null },
    y: { type: 'band', domain: lines, axis: null, paddingOuter: 0 },
    marks: [
      ruleY(shown, {
        y: key,
        x1: 0,
        x2: frame.width,
        dy: 11.5,
        stroke: cssColour('rule'),
        strokeOpacity: 0.7,
      }),
      ...siteMarks(shown, {
        x: ({ leader }) => marks[leader],
        y: key,
        company: ({ leader }) => leader,
        fill: ({ kind }) => (kind === 'sales' ? 'solid' : 'hollow'),
        r: 5,
      }),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'who-leads-where',
  words,
  rows: leaderRows,
  figures: (all, dataset, format) => {
    const countries = [...new Set(all.map(({ country }) => country))];
    const names = countryFigures(countries, dataset, format);
    const nameOf = (country: string) => names[`country-${country}`] ?? country;
    const ledBy = (leader: Row['leader']) =>
      countries.filter((code) => all.some((row) => row.country === code && row.leader === leader));
    const disputed = countries.filter((code) => {
      const own = all.filter(({ country }) => country === code);
      return new Set(own.map(({ company }) => company)).size > 1;
    });
    const years = all.flatMap(({ year }) => year ?? []);
    const list = (codes: readonly string[]) => format.list(codes.map(nameOf).toSorted());
    const undated = all.filter(({ year }) => year === null).map(({ country }) => country);
    return {
      ...names,
      countries: format.integer(countries.length),
      amazon: format.integer(ledBy('amazon').length),
      alibaba: format.words(ledBy('alibaba').length),
      alibabaPlaces: list(ledBy('alibaba')),
      rivals: format.integer(ledBy('rival').length),
      firstYear: String(Math.min(...years)),
      lastYear: String(Math.max(...years)),
      disputed: list(disputed),
      undated: list(undated),
    };
  },
  columns: [
    { key: 'country', format: 'text' },
    { key: 'marketplace', format: 'text' },
    { key: 'company', format: 'text' },
    { key: 'year', format: 'year' },
    { key: 'measure', format: 'text' },
    { key: 'share', format: 'percent' },
  ],
  mark: {
    series: ({ region }) => region,
    x: ({ leader }, frame) => columnsOf(frame).marks[leader],
    y: key,
  },
  plot,
});
