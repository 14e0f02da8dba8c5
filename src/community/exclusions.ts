import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Forum } from './forum.ts';
import type { Reply } from './snapshot.ts';
import { folded, foldedAuthor, saidIn } from './text/folded.ts';

const exclusions = z.strictObject({
  /** as the forum shows them; without a forum, on all of them */
  authors: z.array(z.strictObject({ author: z.string().min(1), forum: z.string().optional() })),
  /** addresses of replies */
  posts: z.array(z.url()),
  /** words and phrases, in any case */
  words: z.array(z.string().trim().min(1)),
});

/** Whom, what and which words this site does not repeat. */
export type Exclusions = z.infer<typeof exclusions>;

const file = 'discussions.exclude.json';

/** The lists of a folder of data; throws where the file is absent or is no such list. */
export function readExclusions(data = 'data'): Exclusions {
  const path = join(data, file);
  const read = exclusions.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Error(faults.map((fault) => `${path}: ${fault}`).join('\n'));
}

/** The replies that may be shown. */
export function withoutExcluded(
  replies: readonly Reply[],
  forum: Pick<Forum, 'id'>,
  { authors, posts, words }: Exclusions,
): Reply[] {
  const barredAuthors = new Set(
    authors
      .filter((entry) => (entry.forum ?? forum.id) === forum.id)
      .map((e) => foldedAuthor(e.author)),
  );
  const barredPosts = new Set(posts);
  const patterns = words.map(wordPattern);
  return replies.filter((reply) => {
    if (barredAuthors.has(foldedAuthor(reply.author)) || barredPosts.has(reply.address))
      return false;
    const text = saidIn(reply);
    return !patterns.some((pattern) => pattern.test(text));
  });
}

/** A word within letters is another word: to bar "ham" must not bar "Birmingham". */
function wordPattern(word: string): RegExp {
  const literal = RegExp.escape(folded(word)).replace(/(\\x20| )+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
}
