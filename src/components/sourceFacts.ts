import type { Row } from '../data/tables.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';

/** Publisher, date and kind of a source, on one line. */
export function sourceFacts(
  { publisher, published, kind }: Row<'sources'>,
  { sources }: Messages,
  format: Format,
): string {
  const date = published === undefined ? sources.undated : format.date(published);
  return `${publisher}, ${date}, ${sources.kinds[kind] ?? kind}`;
}
