import { gridX, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { momentLines, momentWords, timeAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour, siteMarks } from './shapes.ts';
import { sixHubRows, type SixHubRow as Row } from './sixHubRows.ts';
import { words } from './words/alibaba-six-hubs.ts';
import { evenTicks, moment } from './years.ts';

const [from, to] = [2017, 2027];
const placeRoom = 110;
const company = () => 'alibaba';
const lineOf = ({ site }: Row): string => `words ${site}`;

// Where what works, but has no date of opening, has its mark.
const today = 2026.6;

/** Where a row's mark stands: at the opening, today for what works undated, else at the naming. */
function markAt({ first, opened, outcome }: Row): number {
  return outcome === 'undated' ? today : moment(opened ?? first);
}

function outcomeOf({ outcome, opened, m2 }: Row, { labels, format, narrow }: Frame): string {
  const end = labels[outcome] ?? outcome;
  const date = opened === null ? [] : [format.date(opened, 'month')];
  const when = narrow && opened !== null ? date : [end, ...date];
  const size = m2 === null ? [] : [format.measure(m2, 'm2')];
  return [when.join(' '), ...size].join(narrow ? ', ' : '\n');
}

function wordMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const place = ({ site }: Row) => frame.labels[site] ?? site;
  if (frame.narrow)
    return [
      text(shown, {
        frameAnchor: 'left',
        y: lineOf,
        dy: 5,
        text: (row: Row) => `${place(row)}: ${outcomeOf(row, frame)}`,
      }),
    ];
  const beside = {
    y: 'site',
    x: (row: Row) => (row.outcome === 'undated' ? moment(row.first) : markAt(row)),
    dx: 12,
    strokeWidth: 8,
    text: (row: Row) => outcomeOf(row, frame),
    lineHeight: 1.15,
  } as const;
  return [
    text(shown, {
      frameAnchor: 'left',
      dx: -placeRoom,
      y: 'site',
      text: place,
      fontWeight: 600,
    }),
    text(shown, beside),
  ];
}

/** From the naming to the opening; broken on to today for what works since a day not known. */
function spanMarks(shown: readonly Row[]): Markish[] {
  const at = {
    x1: ({ first }: Row) => moment(first),
    x2: markAt,
    y: 'site',
    stroke: companyColour('alibaba'),
    strokeWidth: 2,
  } as const;
  const ending = (outcome: Row['outcome']) => shown.filter((row) => row.outcome === outcome);
  return [link(ending('opened'), at), link(ending('undated'), { ...at, strokeDasharray: '2 5' })];
}

function hubMarks(shown: readonly Row[]): Markish[] {
  const place = { y: ({ site }: Row) => site, company };
  return [
    ...siteMarks(shown, { ...place, x: ({ first }) => moment(first), fill: () => 'hollow' }),
    ...siteMarks(
      shown.filter(({ outcome }) => outcome !== 'not-found'),
      { ...place, x: markAt, fill: () => 'solid' },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const colour = companyColour('alibaba');
  const domain = shown.flatMap((row) => (narrow ? [lineOf(row), row.site] : [row.site]));
  const naming = shown.filter(({ site }) => site === 'cainiao-liege-ehub');
  const days = naming.map(({ first }) => moment(first));
  const years = evenTicks(from + 1, to - 1, 2);
  return {
    height: domain.length * (narrow ? 23 : 44) + 60,
    marginLeft: narrow ? 8 : placeRoom,
    marginRight: 8,
    marginTop: 30,
    marginBottom: 28,
    x: { domain: [from, to], type: 'linear' },
    y: { domain, type: 'band', axis: null },
    marks: [
      gridX(years, { stroke: cssColour('rule'), strokeOpacity: 0.8 }),
      timeAxis(years, String),
      ruleY(narrow ? shown : [], { y: 'site', stroke: cssColour('rule') }),
      momentLines(
        days,
        { stroke: colour, strokeOpacity: 0.5 },
        narrow ? shown.map(({ site }) => site) : undefined,
      ),
      momentWords(days, labels[narrow ? 'naming' : 'named'] ?? '', colour, 8),
      ...spanMarks(shown),
      ...hubMarks(shown),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'alibaba-six-hubs',
  words,
  rows: sixHubRows,
  figures: (all, dataset, format) => {
    const hub = (id: string) => dataset.row('hubs', id);
    const count = (outcome: Row['outcome']) =>
      format.words(all.filter((row) => row.outcome === outcome).length);
    const [liege, extension] = [hub('cainiao-liege-ehub'), hub('cainiao-liege-extension')];
    const [klia, hongKong] = [
      hub('cainiao-klia-aeropolis-ewtp'),
      hub('cainiao-hong-kong-smart-gateway'),
    ];
    return {
      hubs: format.words(all.length),
      year: format.date(liege.announced ?? '', 'year'),
      opened: count('opened'),
      undated: count('undated'),
      notFound: count('not-found'),
      named: format.date(liege.announced ?? '', 'month'),
      namedDay: format.date(liege.announced ?? ''),
      others: format.words(all.length - 1),
      hongKongNamed: format.date(hongKong.announced ?? ''),
      hongKongOpened: format.date(hongKong.opened ?? '', 'month'),
      hongKongArea: format.measure(hongKong.area_m2 ?? 0, 'm2'),
      kliaNamed: format.date(klia.announced ?? '', 'month'),
      kliaOpened: format.date(klia.opened ?? '', 'month'),
      liegeOpened: format.date(liege.opened ?? '', 'month'),
      liegeArea: format.measure(liege.area_m2 ?? 0, 'm2'),
      extension: format.measure(extension.area_m2 ?? 0, 'm2'),
    };
  },
  columns: [
    { key: 'site', format: 'text' },
    { key: 'first', format: 'date' },
    { key: 'opened', format: 'date' },
    { key: 'outcome', format: 'text' },
    { key: 'm2', format: 'integer' },
  ],
  mark: { x: markAt, y: ({ site }) => site },
  plot,
});
