import type { Row } from '../data/tables.ts';
import type { Locale } from '../i18n/locales.ts';
import { textOrder } from '../i18n/textOrder.ts';

type Source = Row<'sources'>;

/** The sources of a publisher, the oldest first and the undated last. */
export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Publishers with one first letter: `A` to `Z`, `digits`, or `other` for other scripts. */
export interface LetterGroup {
  readonly letter: string;
  readonly publishers: readonly Publisher[];
}

/** Sorts sources by publisher in a language's order, under the publishers' first letters. */
export function groupSources(sources: readonly Source[], locale: Locale): LetterGroup[] {
  const compare = textOrder(locale);
  const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .map(([name, own]) => ({ name, sources: own.toSorted(byDate) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(publishers, ({ name }) => letterOf(name))].map(([letter, own]) => ({
    letter,
    publishers: own,
  }));
}

function byDate(a: Source, b: Source): number {
  const [before, after] = [a.published ?? '9', b.published ?? '9'];
  if (before !== after) return before < after ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  if (/\d/.test(first)) return 'digits';
  return /[A-Z]/.test(first) ? first : 'other';
}
