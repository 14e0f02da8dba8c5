import { rowKey } from '../facts/datum.ts';
import type { Datum } from '../facts/value.ts';
import type { Locale } from '../i18n/locales.ts';
import { link } from './link.ts';

/** The id of the note at the end of the page that tells of its fact of this number, from 1. */
export function noteId(number: number | string): string {
  return `note-${number}`;
}

/**
 * Where a datum's source is told: the page of its first source, at the row it rests on there. A count of
 * no rows rests on no source; then it is the page that says how rows are chosen.
 */
export function sourceHref(locale: Locale, { sources, cells, method }: Datum): string {
  const [source] = sources;
  if (source === undefined) return link(locale, '/method/');
  const page = link(locale, `/sources/${source}/`);
  const [cell] = cells;
  // A derived figure rests on several rows and sources, so that its first source need not list its first row.
  if (cell === undefined || method !== undefined) return page;
  return `${page}#${rowKey(cell.table, cell.id)}`;
}
