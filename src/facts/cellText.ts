import type { Dataset } from '../data/dataset.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { cellValue } from './cellValue.ts';
import { writeValue } from './write.ts';

/** What is needed to put a row into the words of a language. */
export interface Reading {
  readonly dataset: Dataset;
  readonly format: Format;
  readonly words: Messages;
}

const countryColumns = new Set([
  'country',
  'region',
  'jurisdiction',
  'origin_country',
  'destination_country',
]);
const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A cell as a reader sees it: values with their units, countries by name, codes in words. */
export function cellText(
  reading: Reading,
  table: string,
  column: string,
  row: Readonly<Record<string, unknown>>,
): string {
  const cell = row[column];
  const parts = Array.isArray(cell) ? cell.map(String) : undefined;
  if (countryColumns.has(column))
    return reading.format.list((parts ?? [String(cell)]).map((part) => countryName(reading, part)));
  const value = cellValue(table, column, row, cell);
  if (value.kind !== 'text') return writeValue(value, reading.format);
  return codeName(reading, value.value);
}

/** A code by its name; one without a name is read with its hyphens as spaces, any other text as it stands. */
export function codeName({ words }: Pick<Reading, 'words'>, text: string): string {
  return words.fields.codes[text] ?? (code.test(text) ? text.replaceAll('-', ' ') : text);
}

/** A country, or a region that is none, by its name in the language of the reading. */
export function countryName({ dataset, format, words }: Reading, country: string): string {
  const row: Readonly<Record<string, unknown>> | undefined = dataset.find('countries', country);
  const name = row?.[`name_${format.locale}`];
  return typeof name === 'string' ? name : (words.fields.codes[country] ?? country);
}
