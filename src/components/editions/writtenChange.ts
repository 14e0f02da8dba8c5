import type { TableChange } from '../../editions/differences.ts';
import type { DataCell, DataRow } from '../../editions/editionData.ts';
import { codeName } from '../../facts/cellText.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

/** A line of a list of changes; without a value the whole row came or went. */
export interface Written {
  readonly row: string;
  readonly column: string;
  readonly before?: string;
  readonly after?: string;
}

const titles = ['headline', 'claim', 'measure', 'name', 'brand', 'event', 'metric', 'title'];
const context = ['subject', 'company', 'country', 'region', 'period_label', 'period', 'year'];

/** What a row is called: by its own title, or by whom, where and when it measures; one of a chart by its first cells. */
export function changedRow(row: DataRow, { columns }: TableChange, locale: Locale): string {
  const own = Object.keys(columns).slice(0, 2);
  const [title] = titles.filter((column) => typeof row[column] === 'string');
  const named = own.length > 0 ? own : [...(title === undefined ? [] : [title]), ...context];
  const parts = named.filter((column) => row[column] !== undefined && row[column] !== null);
  const text = parts.map((column) => changedCell(row[column], locale)).join(', ');
  return text === '' ? changedCell(row['id'], locale) : text;
}

/** A cell in words; what no language has words for, as it stands. */
export function changedCell(cell: DataCell | undefined, locale: Locale): string {
  const words = messages(locale);
  if (cell === undefined || cell === null || cell === '') return words.editions.nothing;
  if (typeof cell === 'boolean') return cell ? words.editions.yes : words.editions.no;
  if (typeof cell === 'string') return codeName({ words }, cell);
  if (typeof cell !== 'number') return cell.map((part) => changedCell(part, locale)).join('; ');
  // A year is a name.
  const isYear = Number.isInteger(cell) && cell >= 1900 && cell < 2100;
  return isYear ? String(cell) : formatter(locale).number(cell);
}
