import type { Chart } from '../../charts/define.ts';
import { Effects } from '../../corrections/effects.ts';
import { datasetWith } from '../../corrections/datasetWith.ts';
import type { Dataset } from '../../data/dataset.ts';
import { isFactTable, type Row } from '../../data/tables.ts';
import { cellText, countryName, type Reading } from '../../facts/cellText.ts';
import { columnName } from '../../i18n/columnName.ts';
import type { FactName } from '../../facts/name.ts';
import { rowTitle } from '../../facts/rowTitle.ts';
import { rowPlace } from './rowPlace.ts';

/** A chapter with what it says of the data. */
export interface ChapterOfData {
  readonly title: string;
  /** below the folder of its language */
  readonly path: string;
  readonly facts: readonly FactName[];
  /** ids of the charts in it */
  readonly charts: readonly string[];
  /** all that its lead graphic draws; absent where it has none */
  readonly lead?: (dataset: Dataset) => unknown;
}

export interface Named {
  readonly name: string;
  /** a path of ours, below the folder of the language */
  readonly path: string;
}

/** An entry of the ledger in words. */
export interface LedgerEntry {
  readonly id: string;
  readonly date: string;
  readonly row: Named | { readonly name: string; readonly path?: undefined };
  readonly column: string | undefined;
  /** absent where a cell was or is empty */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly removed: 'row' | 'column' | 'table' | undefined;
  readonly reason: string;
  readonly noticedBy: string;
  readonly sources: readonly Row<'sources'>[];
  /** a later entry on the same cell */
  readonly later: { readonly id: string; readonly date: string } | undefined;
  readonly challenges: readonly Row<'challenges'>[];
  readonly charts: readonly Named[];
  readonly chapters: readonly Named[];
  /** the chapters whose lead graphic draws something else */
  readonly leads: readonly Named[];
  readonly countries: readonly Named[];
  readonly embeds: readonly Named[];
}

export interface LedgerInput {
  readonly reading: Reading;
  readonly charts: readonly Chart[];
  /** the title of a chart, in the language of the reading */
  readonly chartTitle: (id: string) => string;
  readonly chapters: readonly ChapterOfData[];
  /** the codes of the countries that have a page */
  readonly countries: readonly string[];
}

/** Every entry with what it changed, the newest first. */
export function ledgerEntries(input: LedgerInput): LedgerEntry[] {
  const { corrections } = input.reading.dataset.tables;
  return corrections
    .map((entry, at) => ledgerEntry(input, entry, corrections.slice(at + 1)))
    .toReversed();
}

function ledgerEntry(
  input: LedgerInput,
  entry: Row<'corrections'>,
  laterOnes: readonly Row<'corrections'>[],
): LedgerEntry {
  const { reading } = input;
  const { id, date, table, row, field, reason } = entry;
  const { dataset, words } = reading;
  const effects = new Effects(dataset, entry);
  const charts = effects.charts(input.charts).map((chart) => chart.id);
  const countries = countriesOf(dataset, entry).filter((code) => input.countries.includes(code));
  const leads = input.chapters.filter(
    ({ lead }) => lead !== undefined && effects.isDrawingChanged(lead),
  );
  const chapters = input.chapters.filter(
    (chapter) =>
      leads.includes(chapter) ||
      chapter.charts.some((chart) => charts.includes(chart)) ||
      chapter.facts.some((fact) => effects.isFactChanged(fact)),
  );
  const later = laterOnes.find(
    (other) => other.table === table && other.row === row && other.field === field,
  );
  return {
    ...{ id, date, reason, noticedBy: entry.noticed_by, later },
    row: rowOf(reading, entry),
    column: field && columnName(words, field),
    before:
      row === undefined || field === undefined ? undefined : written(reading, entry, 'before'),
    after: row === undefined || field === undefined ? undefined : written(reading, entry, 'after'),
    removed: removedPart(entry),
    sources: (entry.sources ?? []).map((source) => dataset.row('sources', source)),
    challenges: dataset.tables.challenges.filter(({ correction }) => correction === id),
    charts: charts.map((chart) => ({ name: input.chartTitle(chart), path: `/charts/${chart}/` })),
    chapters: chapters.map(({ title, path }) => ({ name: title, path })),
    leads: leads.map(({ title, path }) => ({ name: title, path })),
    countries: countries.map((code) => ({
      name: countryName(reading, code),
      path: `/countries/${code.toLowerCase()}/`,
    })),
    embeds: embedIds(entry, charts, countries).map((embed) => ({
      name: embed,
      path: `/embed/${embed}/`,
    })),
  };
}

function removedPart({ row, field }: Row<'corrections'>): LedgerEntry['removed'] {
  if (row !== undefined) return field === undefined ? 'row' : undefined;
  return field === undefined ? 'table' : 'column';
}

function rowOf(reading: Reading, { table, row }: Row<'corrections'>): LedgerEntry['row'] {
  const name = reading.words.fields.tables[table] ?? table;
  if (row === undefined) return { name };
  if (!isFactTable(table) || reading.dataset.find(table, row) === undefined)
    return { name: `${name}: ${row}` };
  const path = rowPlace(reading.dataset, table, row);
  const title = rowTitle(reading, table, row);
  return path === undefined ? { name: title } : { name: title, path };
}

/** A cell as readers saw it; as it was typed where that can no longer be read. */
function written(
  reading: Reading,
  entry: Row<'corrections'>,
  side: 'before' | 'after',
): string | undefined {
  const { table, row = '', field = '' } = entry;
  if (entry[side] === undefined) return undefined;
  const dataset = datasetWith(reading.dataset, entry, side);
  if (dataset === undefined || !isFactTable(table)) return entry[side];
  const cells: Readonly<Record<string, unknown>> = dataset.row(table, row);
  return cellText({ ...reading, dataset }, table, field, cells);
}

const countryColumns = [
  'country',
  'jurisdiction',
  'region',
  'origin_country',
  'destination_country',
];

function countriesOf(dataset: Dataset, entry: Row<'corrections'>): string[] {
  const { table, row } = entry;
  const now = datasetWith(dataset, entry, 'before');
  if (!isFactTable(table) || row === undefined || now === undefined) return [];
  if (table === 'countries') return [row];
  const cells: Readonly<Record<string, unknown>> = now.find(table, row) ?? {};
  const codes = countryColumns.flatMap((column) => cells[column] ?? []).flat();
  return [...new Set(codes.map(String))];
}

const onMap = new Set(['hubs', 'routes', 'marketplaces', 'cloud-regions', 'market-leaders']);

function embedIds(
  { table, row = '' }: Row<'corrections'>,
  charts: readonly string[],
  countries: readonly string[],
): string[] {
  return [
    ...charts,
    ...(onMap.has(table) ? ['map'] : []),
    ...(table === 'promises' ? [`promise-${row}`] : []),
    ...countries.map((code) => `country-${code.toLowerCase()}`),
  ];
}
