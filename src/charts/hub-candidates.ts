import {
  axisX,
  gridX,
  link,
  ruleX,
  ruleY,
  type Markish,
  type PlotOptions,
} from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { endOf, precision, startOf } from '../data/dates.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { cssColour } from '../theme/palette.ts';
import { decimalYear, words as text, yearTicks } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour, siteMarks, statusFill } from './shapes.ts';
import { words } from './words/hub-candidates.ts';

type Row = {
  readonly site: string;
  readonly country: string;
  readonly first: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly status: string;
  readonly outcome: 'opened' | 'lost' | 'ruled-out' | 'no-trace' | 'open';
  readonly sources: readonly string[];
};

const hubId = 'cainiao-liege-ehub';
const countries: readonly string[] = ['BE', 'BG', 'ES', 'FR', 'HR', 'HU', 'IT', 'NL', 'PL'];
const kinds: readonly string[] = ['distribution-centre', 'air-hub'];

// Talks in Bulgaria that no outcome is known of belong here; a search for a Spanish warehouse does not.
const openTalks = 'alibaba-trakia-economic-zone-talks';

function isCandidate({ id, company, country, kind, status }: TableRow<'hubs'>): boolean {
  if (id === hubId || id === openTalks) return true;
  const ended = status === 'lapsed' || status === 'cancelled';
  return company === 'alibaba' && countries.includes(country) && kinds.includes(kind) && ended;
}

function outcomeOf({ status, closed }: TableRow<'hubs'>): Row['outcome'] {
  if (status === 'operating') return 'opened';
  if (status === 'cancelled') return closed === undefined ? 'ruled-out' : 'lost';
  return status === 'lapsed' ? 'no-trace' : 'open';
}

function rows(dataset: Dataset): Row[] {
  return dataset.tables.hubs
    .filter(isCandidate)
    .map((hub) => ({
      site: hub.id,
      country: hub.country,
      first: hub.announced ?? null,
      opened: hub.opened ?? null,
      closed: hub.closed ?? null,
      status: hub.status,
      outcome: outcomeOf(hub),
      sources: hub.sources,
    }))
    .toSorted((a, b) => firstMoment(a) - firstMoment(b) || (a.site < b.site ? -1 : 1));
}

/** The middle of the days that a date can mean, as a decimal year. */
function moment(date: string): number {
  return (decimalYear(startOf(date)) + decimalYear(endOf(date))) / 2;
}

function firstMoment({ first }: Row): number {
  return first === null ? Infinity : moment(first);
}

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

const [from, to] = [2014, 2026];
const placeRoom = 218;
const lineOf = ({ site }: Row): string => `words ${site}`;

function wordMarks(shown: readonly Row[], { narrow, labels }: Frame): Markish[] {
  const place = ({ site }: Row) => labels[site] ?? site;
  const outcome = ({ outcome: end, first }: Row) =>
    (first === null ? labels['undated'] : narrow ? undefined : labels[`${end}-at`]) ??
    labels[end] ??
    end;
  const won = (row: Row) => row.outcome === 'opened';
  const lost = shown.filter((row) => !won(row));
  const muted = { fill: cssColour('muted') };
  if (narrow)
    return [
      text(lost, {
        frameAnchor: 'left',
        y: lineOf,
        dy: 4,
        text: (row: Row) => `${place(row)}: ${outcome(row)}`,
      }),
      text(shown.filter(won), {
        frameAnchor: 'left',
        y: lineOf,
        dy: 4,
        text: (row: Row) => `${place(row)}: ${outcome(row)}`,
        fontWeight: 700,
      }),
    ];
  const beside = { x: (row: Row) => wordsAt(row), y: 'site', dx: 12, text: outcome } as const;
  const name = { frameAnchor: 'left', dx: -placeRoom, y: 'site', text: place } as const;
  return [
    text(lost, name),
    text(shown.filter(won), { ...name, fontWeight: 700 }),
    text(lost, { ...beside, ...muted }),
    text(shown.filter(won), { ...beside, fontWeight: 700 }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const colour = companyColour('alibaba');
  const domain = shown.flatMap((row) => (narrow ? [lineOf(row), row.site] : [row.site]));
  const dated = shown.filter(({ first }) => first !== null);
  const named = dated.find(({ site }) => site === hubId)?.first;
  const naming = named === null || named === undefined ? [] : [moment(named)];
  const years = yearTicks(from + 2, to - 2, 2);
  const span = dated.map(({ site, first, opened }) => ({
    site,
    // A bare year is drawn as long as it is; what opened is tied to the day it was first heard of.
    x1: opened === null && first ? decimalYear(startOf(first)) : moment(first ?? ''),
    x2: opened === null && first ? decimalYear(endOf(first)) : moment(opened ?? ''),
    wide: opened !== null || (first !== null && precision(first) === 'year'),
  }));
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
      axisX({
        ticks: years,
        tickFormat: String,
        tickSize: 4,
        label: null,
        fill: cssColour('muted'),
        stroke: cssColour('muted'),
      }),
      ruleY(narrow ? shown : [], { y: 'site', stroke: cssColour('rule') }),
      ruleX(naming, { stroke: colour, strokeWidth: 1.5 }),
      axisX({
        ticks: naming,
        anchor: 'top',
        tickSize: 0,
        tickPadding: 7,
        label: null,
        tickFormat: () => labels['named'] ?? '',
        fill: colour,
        fontWeight: 600,
      }),
      link(
        span.filter(({ wide }) => wide),
        { x1: 'x1', x2: 'x2', y: 'site', stroke: colour, strokeWidth: 2 },
      ),
      ...siteMarks(
        dated.filter(({ opened }) => opened !== null),
        {
          x: ({ first }) => moment(first ?? ''),
          y: ({ site }) => site,
          company: () => 'alibaba',
          fill: () => 'hollow',
        },
      ),
      ...siteMarks(dated, {
        x: markAt,
        y: ({ site }) => site,
        company: () => 'alibaba',
        fill: ({ status }) => statusFill(status),
      }),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'hub-candidates',
  words,
  rows,
  figures: (all, dataset, format) => {
    const hub = dataset.row('hubs', hubId);
    const lost = all.find(({ outcome }) => outcome === 'lost');
    if (hub.announced === undefined || hub.opened === undefined || !lost?.closed)
      throw new Error('chart hub-candidates: has no dates for what was named, opened and lost');
    return {
      sites: format.integer(all.length),
      countries: format.words(new Set(all.map(({ country }) => country)).size),
      since: format.date(all[0]?.first ?? '', 'year'),
      named: format.date(hub.announced),
      namedMonth: format.date(hub.announced, 'month'),
      opened: format.date(hub.opened, 'month'),
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
