import type { Draft } from '../community/forum.ts';

/** The words of a new thread, with `{}` where what it is about comes in. */
export interface DraftWords {
  readonly title: string;
  readonly datum: string;
  readonly figure: string;
  readonly value: string;
  readonly source: string;
  readonly page: string;
  readonly gap: string;
  readonly doubt: string;
}

/** What a thread is about; what is absent is a gap in it. */
export interface Doubt {
  readonly datum?: string | undefined;
  readonly figure?: string | undefined;
  readonly value?: string | undefined;
  /** whole addresses */
  readonly sources?: readonly string[];
  /** a whole address */
  readonly page: string;
}

// A table’s note may fill a page; a thread only has to name it.
const longest = 300;

/** The thread on a doubt, to be given to any forum. */
export function draftOf(
  words: DraftWords,
  { datum, figure, value, sources = [], page }: Doubt,
): Draft {
  const fill = (template: string, text = words.gap) => template.split('{}').join(text);
  const shown =
    value !== undefined && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const lines = [
    fill(words.datum, datum),
    ...(figure === undefined ? [] : [fill(words.figure, figure)]),
    fill(words.value, shown),
    fill(words.source, sources.length === 0 ? undefined : sources.join(' ')),
    words.doubt,
  ];
  return { title: fill(words.title, figure ?? datum), text: lines.join('\n'), link: page };
}
