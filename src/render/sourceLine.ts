import type { Row } from '../data/tables.ts';
import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { isWritable } from '../typeset/textWidth.ts';

/** All publishers, or those of a picture: not too many, and none whose name our fonts cannot write. */
export type NamedSources = 'all' | 'some';

const most = 14;

/** The publishers of sources in a line of words, those that are not named by their number. */
export function sourceLine(
  sources: readonly Row<'sources'>[],
  locale: Locale,
  named: NamedSources,
): string {
  const words = messages(locale);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const shown =
    named === 'all'
      ? publishers
      : publishers.filter((name) => isWritable(name, 'sans')).slice(0, most);
  const others = publishers.length - shown.length;
  const rest = others === 0 ? [] : [words.pictures.moreSources(formatter(locale).integer(others))];
  return `${words.chart.source(publishers.length)}: ${[...shown, ...rest].join('; ')}`;
}
