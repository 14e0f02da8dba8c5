import type { TableName } from '../data/tables.ts';
import type { Messages } from '../i18n/messages.ts';
import { cellText, type Reading } from './cellText.ts';

// What a row is called, by the first of these columns that it has.
const titleColumns = ['headline', 'claim', 'measure', 'name', 'brand', 'event', 'metric', 'title'];
const contextColumns = [
  'subject',
  'company',
  'base',
  'quote',
  'region',
  'country',
  'period_label',
  'year',
  'period',
];

// Rows of these are told apart by whom, where and when they measure.
const measured = new Set<TableName>([
  'series',
  'financials',
  'fx',
  'market-leaders',
  'shopping-festivals',
  'marketplaces',
]);

/** A row's name for a list: its own title, or what is measured, of whom, where and when. */
export function rowTitle(reading: Reading, table: TableName, id: string): string {
  const row: Readonly<Record<string, unknown>> = reading.dataset.row(table, id);
  const named = titleColumns.find((column) => typeof row[column] === 'string');
  const title = named === undefined ? [] : [String(row[named])];
  if (!measured.has(table)) return title[0] ?? id;
  const context = contextColumns
    .filter((column) => row[column] !== undefined)
    .map((column) => cellText(reading, table, column, row));
  const names = title.map((text) => measureName(text, reading.words));
  const [first = id, ...rest] = [...names, ...context];
  return [upper(first), ...rest].join(', ');
}

/** A measure's code in words, as a title: its own name, or names and abbreviations as they are spelled. */
export function measureName(code: string, { fields, profiles }: Messages): string {
  const name = profiles.metrics[code];
  if (name !== undefined) return name;
  const words = code
    .split(/[ _-]/)
    .map((word) => fields.abbreviations[word] ?? fields.codes[word] ?? word);
  return upper(words.join(' '));
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
