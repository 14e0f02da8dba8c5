import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import type { ForumAdapter } from '../forum.ts';

/** Discourse; `category` is the slug, of a subcategory `parent/child`. */
export const discourse: ForumAdapter = {
  kind: 'discourse',
  threadAddress: ({ address }, thread) => `${address}/t/${thread}`,
  startThreadAddress: ({ address, category }, draft) =>
    addressWith(`${address}/new-topic`, {
      title: draft.title,
      body: draftBody(draft),
      category,
    }),
};
