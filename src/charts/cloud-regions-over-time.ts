import { line, link, type Markish, type PlotOptions } from '@observablehq/plot';
import {
  announcedRegions,
  cloudRegionRows,
  providers,
  type CloudYear as Row,
} from './cloudRegionRows.ts';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { companyColour, siteMarks } from './shapes.ts';
import { words } from './words/cloud-regions-over-time.ts';
import { evenTicks } from './years.ts';

const id = 'cloud-regions-over-time';
const companies = Object.keys(providers);
const place = { x: 'year', y: 'regions' } as const;

/** Up from the dated to all in service. */
function undatedMarks(last: Row, { format, labels }: Frame): Markish[] {
  const colour = companyColour(last.company);
  const all = (row: Row) => row.regions + (row.undated ?? 0);
  return [
    link([last], { x: 'year', y1: 'regions', y2: all, stroke: colour, strokeWidth: 1.5 }),
    ...siteMarks([last], {
      x: ({ year }) => year,
      y: all,
      company: ({ company }) => company,
      fill: () => 'hollow',
      r: 4.5,
    }),
    text([last], {
      x: 'year',
      y: all,
      dx: 12,
      text: (row: Row) =>
        `${format.integer(all(row))} ${(labels['with-undated'] ?? '').replace('#', format.integer(row.undated ?? 0))}`,
      lineHeight: 1.15,
      fill: colour,
      fontWeight: 600,
    }),
  ];
}

function companyMarks(company: string, shown: readonly Row[], frame: Frame): Markish[] {
  const own = shown.filter((row) => row.company === company);
  const last = own.at(-1);
  if (last === undefined) return [];
  const { narrow, labels, format } = frame;
  const colour = companyColour(company);
  const losing = own.filter(({ closed }) => closed > 0);
  const name = [labels[company] ?? company, format.integer(last.regions)];
  return [
    line(own, { ...place, stroke: colour, strokeWidth: 2 }),
    ...siteMarks(own, {
      x: ({ year }) => year,
      y: ({ regions }) => regions,
      company: () => company,
      fill: () => 'solid',
      r: narrow ? 2.6 : 3.4,
    }),
    text([last], {
      ...place,
      dx: 12,
      text: () => (last.undated ? `${name[1] ?? ''} ${labels['dated'] ?? ''}` : name.join(' ')),
      lineHeight: 1.15,
      fill: colour,
      fontWeight: 700,
    }),
    text(losing, {
      ...place,
      dy: narrow ? 22 : 20,
      textAnchor: 'middle',
      text: ({ closed }: Row) => (labels['closed'] ?? '').replace('#', format.words(closed)),
      lineHeight: 1.15,
      fill: colour,
    }),
    ...(last.undated ? undatedMarks(last, frame) : []),
    text(last.undated ? own.slice(4, 5) : [], {
      ...place,
      dx: 8,
      dy: 18,
      text: () => name[0] ?? '',
      fill: colour,
      fontWeight: 700,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  const { narrow, format } = frame;
  const years = shown.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return {
    height: narrow ? 380 : 420,
    marginLeft: 30,
    marginRight: narrow ? 78 : 96,
    marginTop: 14,
    marginBottom: 28,
    x: { type: 'linear', domain: [from - 0.3, to] },
    y: { type: 'linear', domain: [0, 41] },
    marks: [
      ...valueAxis([0, 10, 20, 30, 40], (tick) => format.integer(tick)),
      timeAxis(evenTicks(from, to, narrow ? 5 : 2), String),
      ...companies.flatMap((company) => companyMarks(company, shown, frame)),
    ],
  };
}

export default defineChart({
  id: 'cloud-regions-over-time',
  words,
  rows: cloudRegionRows,
  figures: (all, dataset, format) => {
    const of = (company: string, index: number) =>
      found(all.filter((row) => row.company === company).at(index), id, company);
    const [aws, ali] = [of('amazon', -1), of('alibaba', -1)];
    const closing = found(
      all.findLast(({ closed }) => closed > 0),
      id,
      'a closure',
    );
    const closed = dataset.tables['cloud-regions']
      .filter((region) => region.closed !== undefined)
      .map(({ city = '', closed: day = '' }) => [day, city] as const)
      .toSorted()
      .map(([, city]) => city);
    return {
      aws: format.integer(aws.regions),
      year: String(aws.year),
      awsFirst: String(of('amazon', 0).year),
      ali: format.integer(ali.regions),
      undated: format.words(ali.undated ?? 0),
      whole: format.integer(ali.regions + (ali.undated ?? 0)),
      aliFirst: String(of('alibaba', 0).year),
      aliBegun: format.words(of('alibaba', 0).regions),
      closings: format.words(closing.closed),
      closedYear: String(closing.year),
      closed: format.list(closed),
      awsAnnounced: format.words(announcedRegions(dataset, providers.amazon)),
      aliAnnounced: format.words(announcedRegions(dataset, providers.alibaba)),
      struck: format.date(dataset.row('events', 'aws-gulf-strikes-2026').date, 'month'),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'company', format: 'text' },
    { key: 'regions', format: 'integer' },
    { key: 'opened', format: 'integer' },
    { key: 'closed', format: 'integer' },
    { key: 'undated', format: 'integer' },
  ],
  mark: { series: ({ company }) => company, x: ({ year }) => year, y: ({ regions }) => regions },
  controls: { companies: { column: 'company', ids: companies }, years: { column: 'year' } },
  plot,
});
