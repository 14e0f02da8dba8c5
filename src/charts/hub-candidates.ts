import { gridX, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { endOf, precision, startOf } from '../data/dates.ts';
import { cssColour } from '../theme/palette.ts';
import { momentLines, momentWords, timeAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { candidateRows, hubId, type CandidateRow as Row } from './hubCandidateRows.ts';
import { hubDates } from './hubDates.ts';
import { companyColour, siteMarks, statusFill } from './shapes.ts';
import { words } from './words/hub-candidates.ts';
import { decimalYear, evenTicks, moment } from './years.ts';

/** Where a row's mark stands: at the opening of what opened, else where the place was first heard of. */
function markAt({ first, opened }: Row): number | null {
  const date = opened ?? first;
  return date === null ? null : moment(date);
}

/** Where the words of a row begin: beyond the whole of a bare year. */
function wordsAt({ first, opened }: Row): number {
  if (first === null) return from;
  return opened === null ? decimalYear(endOf(first)) : moment(opened);
}

/** Where the mark of a row begins, to its left. */
function markFrom({ first }: Row): number {
  return first === null ? from : decimalYear(startOf(first));
}

/** True where words to the right of a row's mark would run into the line of the naming. */
function runsIntoNaming(row: Row, naming: readonly number[]): boolean {
  return naming.some((at) => wordsAt(row) < at && wordsAt(row) + wordsLength > at);
}

// In years, as the longest words before the naming are drawn.
const wordsLength = 2.7;

const [from, to] = [2014, 2026];
const placeRoom = 218;
const lineOf = ({ site }: Row): string => `words ${site}`;

function wordMarks(
  shown: readonly Row[],
  naming: readonly number[],
  { narrow, labels }: Frame,
): Markish[] {
  const place = ({ site }: Row) => labels[site] ?? site;
  const outcome = ({ outcome: end, first }: Row) => {
    const key = first === null ? 'undated' : `${end}-at`;
    return (narrow && first !== null ? undefined : labels[key]) ?? labels[end] ?? end;
  };
  const won = (row: Row) => row.outcome === 'opened';
  const lost = shown.filter((row) => !won(row));
  if (narrow) {
    const both = (row: Row) => `${place(row)}: ${outcome(row)}`;
    const line = { frameAnchor: 'left', y: lineOf, dy: 4, text: both } as const;
    return [text(lost, line), text(shown.filter(won), { ...line, fontWeight: 700 })];
  }
  const beside = { x: (row: Row) => wordsAt(row), y: 'site', dx: 12, text: outcome } as const;
  const muted = { fill: cssColour('muted') };
  const before = { ...beside, x: markFrom, dx: -12, textAnchor: 'end', ...muted } as const;
  const name = { frameAnchor: 'left', dx: -placeRoom, y: 'site', text: place } as const;
  return [
    text(lost, name),
    text(shown.filter(won), { ...name, fontWeight: 700 }),
    text(
      lost.filter((row) => !runsIntoNaming(row, naming)),
      { ...beside, ...muted },
    ),
    text(
      lost.filter((row) => runsIntoNaming(row, naming)),
      before,
    ),
    text(shown.filter(won), { ...beside, fontWeight: 700 }),
  ];
}

/** A bare year is drawn as long as it is; what opened is tied to the day on which it was named. */
function spanMarks(dated: readonly Row[]): Markish[] {
  const spans = dated.flatMap(({ site, first, opened }) => {
    if (first === null) return [];
    if (opened !== null) return [{ site, x1: moment(first), x2: moment(opened) }];
    return precision(first) === 'year'
      ? [{ site, x1: decimalYear(startOf(first)), x2: decimalYear(endOf(first)) }]
      : [];
  });
  return [
    link(spans, {
      x1: 'x1',
      x2: 'x2',
      y: 'site',
      stroke: companyColour('alibaba'),
      strokeWidth: 2,
    }),
  ];
}

function candidateMarks(dated: readonly Row[]): Markish[] {
  const place = { y: ({ site }: Row) => site, company: () => 'alibaba' };
  return [
    ...siteMarks(
      dated.filter(({ opened }) => opened !== null),
      { ...place, x: ({ first }) => moment(first ?? ''), fill: () => 'hollow' },
    ),
    ...siteMarks(dated, { ...place, x: markAt, fill: ({ status }) => statusFill(status) }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const colour = companyColour('alibaba');
  const domain = shown.flatMap((row) => (narrow ? [lineOf(row), row.site] : [row.site]));
  const dated = shown.filter(({ first }) => first !== null);
  const naming = dated.filter(({ site }) => site === hubId).map(({ first }) => moment(first ?? ''));
  const years = evenTicks(from + 2, to - 2, 2);
  return {
    height: domain.length * (narrow ? 20 : 28) + 62,
    marginLeft: narrow ? 2 : placeRoom,
    marginRight: narrow ? 10 : 14,
    marginTop: 28,
    marginBottom: 30,
    x: { domain: [from, to], type: 'linear' },
    y: { domain, type: 'band', axis: null },
    marks: [
      gridX(years, { stroke: cssColour('rule'), strokeOpacity: 0.8 }),
      timeAxis(years, String),
      ruleY(narrow ? shown : [], { y: 'site', stroke: cssColour('rule') }),
      momentLines(naming, { stroke: colour }, narrow ? shown.map(({ site }) => site) : undefined),
      momentWords(naming, labels['named'] ?? '', colour, 7),
      ...spanMarks(dated),
      ...candidateMarks(dated),
      ...wordMarks(shown, naming, frame),
    ],
  };
}

export default defineChart({
  id: 'hub-candidates',
  words,
  rows: candidateRows,
  figures: (all, dataset, format) => {
    const { named, opened } = hubDates(dataset);
    const lost = all.find(({ outcome }) => outcome === 'lost');
    if (!lost?.closed) throw new Error('chart hub-candidates: has no date for what was lost');
    return {
      sites: format.integer(all.length),
      countries: format.words(new Set(all.map(({ country }) => country)).size),
      since: format.date(all[0]?.first ?? '', 'year'),
      named: format.date(named),
      namedMonth: format.date(named, 'month'),
      opened: format.date(opened, 'month'),
      lost: format.date(lost.closed, 'month'),
      promise: format.date(
        dataset.row('hubs', 'alibaba-france-logistics-centre-2018').announced ?? '',
        'month',
      ),
      noTrace: format.words(all.filter(({ outcome }) => outcome === 'no-trace').length),
      budapest: format.date(dataset.row('hubs', 'cainiao-budapest-hub').opened ?? '', 'month'),
    };
  },
  columns: [
    { key: 'site', format: 'text' },
    { key: 'first', format: 'date' },
    { key: 'outcome', format: 'text' },
    { key: 'opened', format: 'date' },
    { key: 'closed', format: 'date' },
  ],
  mark: { x: markAt, y: ({ site }) => site },
  plot,
});
