import type { Datum } from '../facts/value.ts';
import type { Locale } from '../i18n/locales.ts';
import { link } from './link.ts';

/** What a reader can challenge: a cell, a row whose column is chosen there, a figure, or a chart. */
export interface Challenged {
  /** `table/row/column` or `table/row` */
  readonly datum?: string;
  readonly chart?: string;
  /** of the chart's table, from 1 */
  readonly row?: number;
  /** key of a figure worked out from the datum and others */
  readonly figure?: string;
  /** path of the page on which it stands, below the folder of the site */
  readonly page?: string;
}

/** Where a reader challenges something: a thread is filled in there. */
export function challengeHref(locale: Locale, challenged: Challenged = {}): string {
  const parts = Object.entries(challenged).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2F', '/')}`,
  );
  const page = link(locale, '/challenge/');
  return parts.length === 0 ? page : `${page}?${parts.join('&')}`;
}

/** What is challenged with a datum of prose: its cell, or the first of those that it is worked out from. */
export function challengedDatum({ cells, method, key }: Datum, page: string): Challenged {
  const [cell] = cells;
  return {
    ...(cell !== undefined && { datum: `${cell.table}/${cell.id}/${cell.field}` }),
    ...(method !== undefined && { figure: key }),
    page,
  };
}
