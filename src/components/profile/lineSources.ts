import type { Dataset } from '../../data/dataset.ts';
import { rowKey } from '../../facts/datum.ts';
import type { Locale } from '../../i18n/locales.ts';
import { link } from '../link.ts';
import type { ProfileLine } from './profileLine.ts';

/** A link to what is told of a source, at the row that rests on it. */
export interface SourceLink {
  readonly href: string;
  /** the publisher */
  readonly name: string;
}

/** The links to a line's sources, in the order of its row. */
export function sourceLinks(
  locale: Locale,
  dataset: Dataset,
  { table, id, sources }: ProfileLine,
): SourceLink[] {
  return sources.map((source) => ({
    href: `${link(locale, `/sources/${source}/`)}#${rowKey(table, id)}`,
    name: dataset.row('sources', source).publisher,
  }));
}
