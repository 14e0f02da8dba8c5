import type { Exclusions } from '../exclusions.ts';
import type { Forum } from '../forum.ts';
import type { Reply } from '../snapshot.ts';
import { folded, foldedAuthor, saidIn } from '../text/folded.ts';

/**
 * The exclude lists as numbers, for pages: a name that somebody had taken away must not stand in their source.
 * Two texts may share a number; then one reply too many waits for the next sync.
 */
export interface Marks {
  readonly authors: readonly number[];
  readonly posts: readonly number[];
  readonly words: readonly number[];
  /** words of the longest phrase */
  readonly longest: number;
}

const notLetters = /[^\p{L}\p{N}]+/u;

/** The marks for a forum. */
export function marksOf({ authors, posts, words }: Exclusions, { id }: Forum): Marks {
  const phrases = words.map((word) => wordsOf(folded(word)));
  return {
    authors: authors
      .filter(({ forum = id }) => forum === id)
      .map(({ author }) => mark(foldedAuthor(author))),
    posts: posts.map(mark),
    words: phrases.map((phrase) => mark(phrase.join(' '))),
    longest: Math.max(0, ...phrases.map(({ length }) => length)),
  };
}

/** False for a reply that one of the marks may mean. */
export function isUnmarked(reply: Reply, { authors, posts, words, longest }: Marks): boolean {
  if (authors.includes(mark(foldedAuthor(reply.author)))) return false;
  if (posts.includes(mark(reply.address))) return false;
  const said = wordsOf(saidIn(reply));
  return !said.some((_, from) =>
    Array.from({ length: longest }, (_unused, more) =>
      mark(said.slice(from, from + more + 1).join(' ')),
    ).some((phrase) => words.includes(phrase)),
  );
}

function wordsOf(text: string): string[] {
  return text.split(notLetters).filter((word) => word !== '');
}

/** FNV-1a, of 32 bits. */
function mark(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
