import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import type { ForumAdapter } from '../forum.ts';

/** GitHub Discussions; the address is the repository's, `category` the slug. */
export const githubDiscussions: ForumAdapter = {
  kind: 'github-discussions',
  threadAddress: ({ address }, thread) => `${address}/discussions/${thread}`,
  startThreadAddress: ({ address, category }, draft) =>
    addressWith(`${address}/discussions/new`, {
      category,
      title: draft.title,
      body: draftBody(draft),
    }),
};
