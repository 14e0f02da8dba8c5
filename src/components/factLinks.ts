import { cellKey } from '../facts/datum.ts';
import type { Datum } from '../facts/value.ts';
import type { Locale } from '../i18n/locales.ts';
import { link } from './link.ts';

/** The id of a datum's note at the end of the page. */
export function noteId(datum: Datum): string {
  return `note-${datum.key}`;
}

/**
 * Where a datum's source is told: the page of its first source, at the row it rests on there. A count of
 * no rows rests on no source; then it is the page that says how rows are chosen.
 */
export function sourceHref(locale: Locale, datum: Datum): string {
  const [source] = datum.sources;
  if (source === undefined) return link(locale, '/method/');
  return `${link(locale, `/sources/${source}/`)}${rowAnchor(datum, source)}`;
}

// A derived figure rests on several rows and sources, so that its first source need not list its first row.
function rowAnchor(datum: Datum, source: string): string {
  const [cell] = datum.cells;
  if (cell === undefined || datum.method !== undefined || source === '') return '';
  return `#${rowId(cell.table, cell.id)}`;
}

/** The id of a row on the pages of its sources. */
export function rowId(table: string, id: string): string {
  return cellKey({ table, id, field: '' }).replace(/-$/, '');
}
