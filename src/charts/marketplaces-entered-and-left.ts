import { axisX, gridX, link, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, words as text } from './axes.ts';
import { countryFigures } from './countryNames.ts';
import { defineChart, type Frame } from './define.ts';
import { marketplaceRows, panels, type MarketplaceRow as Row } from './marketplaceRows.ts';
import { companyColour, siteMarks, type Fill } from './shapes.ts';
import { words } from './words/marketplaces-entered-and-left.ts';
import { evenTicks, moment } from './years.ts';

const [from, to] = [1993.5, 2027];
const letter = 7.2;
const quiet = { tickSize: 0, label: null, fill: cssColour('muted') } as const;

/** Where a row's mark stands: at the launch, else at the end; `null` where neither is dated. */
function markAt({ launched, closed }: Row): number | null {
  const date = launched ?? closed;
  return date === null ? null : moment(date);
}

/** From the top down: a heading for each panel, then its lines. */
function bands(shown: readonly Row[]): string[] {
  return panels.flatMap((panel) => {
    const own = new Set(shown.filter((row) => row.panel === panel).map(({ line }) => line));
    return own.size === 0 ? [] : [panel, ...own, `${panel} end`];
  });
}

function nameOf({ marketplace, company, brand, country }: Row, { labels, narrow }: Frame): string {
  const place = labels[country] ?? country;
  const told = narrow ? undefined : labels[marketplace];
  if (company === 'amazon') return told ?? place;
  return labels[marketplace] ?? `${brand.replace(/ \(.*\)$/, '')}, ${place}`;
}

/** Names stand before their mark where they have room there, else on the line behind it. */
function nameMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const firsts = shown.filter((row) => shown.find(({ line }) => line === row.line) === row);
  const name = { y: 'line', text: (row: Row) => nameOf(row, frame) } as const;
  const fits = (row: Row): boolean => {
    const room = (((markAt(row) ?? from) - from) / (to - from)) * frame.width;
    return nameOf(row, frame).length * letter + 12 < room;
  };
  const dated = firsts.filter((row) => markAt(row) !== null);
  return [
    text(dated.filter(fits), { ...name, x: markAt, dx: -10, textAnchor: 'end' }),
    text(
      dated.filter((row) => !fits(row)),
      // A halo wide enough to close the gaps between words, through which the line would show.
      { ...name, x: markAt, dx: 10, strokeWidth: 8 },
    ),
    text(
      firsts.filter((row) => markAt(row) === null),
      {
        ...name,
        frameAnchor: 'left',
        text: (row: Row) => `${nameOf(row, frame)}: ${frame.labels[`undated-${row.status}`] ?? ''}`,
        fill: cssColour('muted'),
      },
    ),
  ];
}

/** From the launch to the end or to today; broken where no later word was found. */
function spanMarks(shown: readonly Row[]): Markish[] {
  const spans = shown.flatMap(({ launched, closed, line, status, company }) =>
    launched === null
      ? []
      : [{ line, status, company, x1: moment(launched), x2: closed ? moment(closed) : to }],
  );
  const stroke = ({ company }: { company: string }) => companyColour(company);
  const at = { x1: 'x1', x2: 'x2', y: 'line', stroke } as const;
  return [
    link(
      spans.filter(({ status }) => status !== 'unknown'),
      { ...at, strokeWidth: 2.5 },
    ),
    link(
      spans.filter(({ status }) => status === 'unknown'),
      { ...at, strokeWidth: 1.75, strokeDasharray: '2 5' },
    ),
  ];
}

// A shop that was renamed went on: its end is no exit.
function goesOn(row: Row, shown: readonly Row[]): boolean {
  return shown.some((other) => other.line === row.line && other.launched === row.closed);
}

function shopMarks(shown: readonly Row[]): Markish[] {
  const place = { y: ({ line }: Row) => line, company: ({ company }: Row) => company, r: 4.5 };
  const startFill = ({ status }: Row): Fill => (status === 'unknown' ? 'unsure' : 'solid');
  return [
    ...siteMarks(
      shown.filter(({ launched }) => launched !== null),
      { ...place, x: markAt, fill: startFill },
    ),
    ...siteMarks(
      shown.filter((row) => row.closed !== null && !goesOn(row, shown)),
      { ...place, x: ({ closed }) => moment(closed ?? ''), fill: () => 'struck' },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, labels } = frame;
  const domain = bands(shown);
  const years = evenTicks(1995, 2025, narrow ? 10 : 5);
  return {
    height: domain.length * 20 + 54,
    marginLeft: 6,
    marginRight: 6,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [from, to], type: 'linear' },
    y: { domain, type: 'band', axis: null },
    marks: [
      gridX(years, { stroke: cssColour('rule'), strokeOpacity: 0.7 }),
      timeAxis(years, String),
      axisX({ anchor: 'top', ticks: years, tickFormat: String, ...quiet }),
      ...spanMarks(shown),
      ...nameMarks(shown, frame),
      ...shopMarks(shown),
      text(
        panels.filter((panel) => domain.includes(panel)),
        {
          frameAnchor: 'left',
          y: (panel: string) => panel,
          text: (panel: string) => labels[panel] ?? panel,
          fill: (panel: string) => companyColour(panel.split('-')[0] ?? ''),
          fontWeight: 700,
        },
      ),
    ],
  };
}

export default defineChart({
  id: 'marketplaces-entered-and-left',
  words,
  rows: marketplaceRows,
  figures: (all, dataset, format) => {
    const open = all.filter(({ status }) => status === 'operating');
    const amazon = open.filter(({ company }) => company === 'amazon');
    const abroad = open.filter(({ company, country }) => company === 'alibaba' && country !== 'CN');
    const bought = abroad.filter(({ panel }) => panel === 'alibaba-bought');
    const made = amazon.filter(({ how }) => how === 'conversion');
    const souq = dataset.row('marketplaces', 'souq').launched ?? '';
    const holdings = all.filter(({ panel }) => panel === 'alibaba-holding');
    const brands = (brand: string) => all.filter((row) => row.brand === brand);
    const countriesOf = (brand: string) => {
      const codes = new Set(brands(brand).map(({ country }) => country));
      return [...codes].map((code) => names[`country-${code}`] ?? code);
    };
    const names = countryFigures([...new Set(all.map(({ country }) => country))], dataset, format);
    const year = (id: string, column: 'launched' | 'closed') =>
      format.date(dataset.row('marketplaces', id)[column] ?? '', 'year');
    return {
      ...names,
      amazon: format.integer(amazon.length),
      built: format.integer(amazon.filter(({ how }) => how === 'greenfield').length),
      made: format.words(made.length),
      souqShops: format.words(made.filter(({ launched }) => (launched ?? '') > souq).length),
      abroad: format.integer(abroad.length),
      bought: format.integer(bought.length),
      first: format.date(all[0]?.launched ?? '', 'year'),
      chinaBought: year('amazon-cn', 'launched'),
      chinaShut: year('amazon-cn', 'closed'),
      chinaShutMonth: format.date(dataset.row('marketplaces', 'amazon-cn').closed ?? '', 'month'),
      souqUntil: year('souq', 'closed'),
      souqBought: year('souq', 'launched'),
      lazada: format.words(brands('Lazada').length),
      lazadaCountries: format.list(countriesOf('Lazada')),
      lazadaYear: year('lazada-sg', 'launched'),
      daraz: format.words(brands('Daraz').length),
      darazCountries: format.list(countriesOf('Daraz')),
      darazYear: year('daraz-pk', 'launched'),
      holdings: format.words(holdings.length),
      sold: format.words(holdings.filter(({ status }) => status === 'closed').length),
      undated: format.words(all.filter(({ launched }) => launched === null).length),
      plans: format.words(
        all.filter(({ company, launched }) => company === 'amazon' && launched === null).length,
      ),
      everywhere: format.words(dataset.tables.marketplaces.length - all.length),
    };
  },
  columns: [
    { key: 'company', format: 'text' },
    { key: 'brand', format: 'text' },
    { key: 'country', format: 'text' },
    { key: 'launched', format: 'date' },
    { key: 'closed', format: 'date' },
    { key: 'how', format: 'text' },
    { key: 'status', format: 'text' },
  ],
  mark: { series: ({ panel }) => panel, x: markAt, y: ({ line }) => line },
  controls: { companies: { column: 'company', ids: ['amazon', 'alibaba'] } },
  plot,
});
