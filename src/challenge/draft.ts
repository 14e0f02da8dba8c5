import type { Draft } from '../community/forum.ts';

/** The words of a new thread, with `{}` where what it is about comes in. */
export interface DraftWords {
  readonly title: string;
  /** where it is not known what it is about */
  readonly plainTitle: string;
  readonly datum: string;
  readonly row: string;
  readonly figure: string;
  readonly value: string;
  readonly source: string;
  readonly page: string;
  /** what the reader is to write in place of what is not known */
  readonly gaps: Readonly<Record<'datum' | 'source' | 'value', string>>;
  readonly doubt: string;
}

/** What a thread is about; what is absent is for the reader to write. */
export interface Doubt {
  readonly datum?: string | undefined;
  /** the row in words, where its name is a number */
  readonly row?: string | undefined;
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
  { datum, row, figure, value, sources = [], page }: Doubt,
): Draft {
  const { gaps } = words;
  const fill = (template: string, text: string) => template.split('{}').join(text);
  const about = figure ?? datum;
  const shown =
    value !== undefined && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const lines = [
    fill(words.datum, datum ?? gaps.datum),
    ...(row === undefined ? [] : [fill(words.row, row)]),
    ...(figure === undefined ? [] : [fill(words.figure, figure)]),
    fill(words.value, shown ?? gaps.value),
    fill(words.source, sources.length === 0 ? gaps.source : sources.join(' ')),
    words.doubt,
  ];
  const title = about === undefined ? words.plainTitle : fill(words.title, about);
  return { title, text: lines.join('\n'), link: page };
}
