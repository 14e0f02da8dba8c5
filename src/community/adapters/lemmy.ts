import { addressWith } from '../address.ts';
import type { ForumAdapter } from '../forum.ts';

/** Lemmy; `category` is the name of the community, which reads the forum's own when it has no server. */
export const lemmy: ForumAdapter = {
  kind: 'lemmy',
  threadAddress: ({ address }, thread) => `${address}/post/${thread}`,
  startThreadAddress: ({ address, category }, { title, text, link }) =>
    addressWith(`${address}/create_post`, {
      title,
      url: link,
      body: text,
      community_name: category,
    }),
};
