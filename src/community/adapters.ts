import type { ForumKind } from '../data/tables/forums.ts';
import { discourse } from './adapters/discourse.ts';
import { githubDiscussions } from './adapters/github-discussions.ts';
import { lemmy } from './adapters/lemmy.ts';
import { link } from './adapters/link.ts';
import { mastodon } from './adapters/mastodon.ts';
import { nodebb } from './adapters/nodebb.ts';
import type { ForumAdapter } from './forum.ts';

const adapters: Readonly<Record<ForumKind, ForumAdapter>> = {
  discourse,
  nodebb,
  lemmy,
  mastodon,
  'github-discussions': githubDiscussions,
  link,
};

/** What knows a kind of forum. */
export function adapterOf(kind: ForumKind): ForumAdapter {
  return adapters[kind];
}
