import { gridX, type Markish, type PlotOptions } from '@observablehq/plot';
import { startOf } from '../data/dates.ts';
import { cssColour } from '../theme/palette.ts';
import { momentLines, momentWords, words as text, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import {
  centreRows,
  logisticsSites,
  panelOf,
  panels,
  promiseEvent,
  type CentreRow as Row,
  type State,
} from './frenchCentreRows.ts';
import { companyColour, siteMarks, type Fill } from './shapes.ts';
import { words } from './words/french-centres-by-year.ts';
import { decimalYear, evenTicks, middle } from './years.ts';

const fills: Readonly<Record<State, Fill>> = {
  opened: 'solid',
  unconfirmed: 'unsure',
  announced: 'hollow',
  cancelled: 'struck',
};

/** From the top down: a heading for each panel, then its sites with the first at the bottom, so that they rise. */
function bands(shown: readonly Row[]): string[] {
  return panels.flatMap((panel) => {
    const own = shown.filter((row) => panelOf(row) === panel).map(({ site }) => site);
    return own.length === 0 ? [] : [panel, ...own.toReversed(), `${panel} end`];
  });
}

function nameOf({ place, kind, company }: Row, { labels, narrow }: Frame): string {
  const name = labels[place] ?? place;
  const plain = narrow || company === 'alibaba' || kind === 'fulfilment-centre';
  return plain ? name : `${name}, ${labels[kind] ?? kind}`;
}

const [from, to] = [2007, 2026];
const letter = 7.2;

// Names stand on that side of their mark where they do not cross the line of the promise, if they fit.
function isNameRight(row: Row, frame: Frame): boolean {
  if (row.year >= 2014 && row.year < 2018) return false;
  const room = ((to + 1 - middle(row.year)) / (to + 1 - from)) * frame.width;
  return nameOf(row, frame).length * letter + 14 < room;
}

function nameMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const isRight = (row: Row) => isNameRight(row, frame);
  const name = {
    x: (row: Row) => middle(row.year),
    y: 'site',
    text: (row: Row) => nameOf(row, frame),
  };
  return [
    text(shown.filter(isRight), { ...name, dx: 11 }),
    text(
      shown.filter((row) => !isRight(row)),
      { ...name, dx: -11, textAnchor: 'end' },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const domain = bands(shown);
  const heads = panels.filter((panel) => domain.includes(panel));
  const years = evenTicks(from, to, narrow ? 4 : 2);
  const promised = shown[0] ? [decimalYear(startOf(shown[0].promise))] : [];
  return {
    height: domain.length * (narrow ? 21 : 20) + 54,
    marginLeft: 2,
    marginRight: narrow ? 12 : 14,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [from, to + 1], type: 'linear' },
    y: { domain, type: 'band', axis: null },
    marks: [
      gridX(years.map(middle), { stroke: cssColour('rule'), strokeOpacity: 0.7 }),
      yearAxis(years),
      momentWords(promised, labels['promise'] ?? '', companyColour('alibaba'), 6),
      momentLines(promised, { stroke: companyColour('alibaba') }),
      ...siteMarks(shown, {
        x: (row) => middle(row.year),
        y: ({ site }) => site,
        company: ({ company }) => company,
        fill: ({ state }) => fills[state],
      }),
      ...nameMarks(shown, frame),
      text(heads, {
        frameAnchor: 'left',
        y: (panel: string) => panel,
        text: (panel: string) => labels[panel] ?? panel,
        fill: (panel: string) => companyColour(panel.split('-')[0] ?? ''),
        fontWeight: 700,
      }),
    ],
  };
}

export default defineChart({
  id: 'french-centres-by-year',
  words,
  rows: centreRows,
  figures: (all, dataset, format) => {
    const count = (company: string, state: State) =>
      all.filter((row) => row.company === company && row.state === state).length;
    const opened = (company: string) => count(company, 'opened') + count(company, 'unconfirmed');
    const undated = logisticsSites(dataset).filter(
      ({ id }) => !all.some(({ site }) => site === id),
    );
    const counted = dataset.row('series', 'amzn-sites-fr-2025');
    const staff = dataset.row('hubs', 'cainiao-paris-sorting-centre').jobs ?? 0;
    const years = all.map(({ year }) => year);
    return {
      opened: format.integer(opened('amazon')),
      cancelled: format.words(count('amazon', 'cancelled')),
      announced: format.words(count('amazon', 'announced')),
      alibabaOpened: format.words(opened('alibaba')),
      alibabaAnnounced: format.words(count('alibaba', 'announced')),
      undated: format.words(undated.length),
      allSites: format.integer(counted.value),
      allSitesAt: format.date(counted.period ?? '', 'month'),
      staff: format.integer(staff),
      partnersAt: format.date(dataset.row('events', 'cainiao-lockers-paris-2021').date, 'month'),
      promise: format.date(dataset.row('events', promiseEvent).date, 'month'),
      first: String(Math.min(...years)),
      last: String(Math.max(...years)),
    };
  },
  columns: [
    { key: 'year', format: 'year' },
    { key: 'company', format: 'text' },
    { key: 'place', format: 'text' },
    { key: 'kind', format: 'text' },
    { key: 'state', format: 'text' },
  ],
  mark: { series: panelOf, x: ({ year }) => middle(year), y: ({ site }) => site },
  controls: { companies: { column: 'company', ids: ['amazon', 'alibaba'] } },
  plot,
});
