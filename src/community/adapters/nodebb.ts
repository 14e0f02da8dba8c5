import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import type { ForumAdapter } from '../forum.ts';

/** NodeBB; `category` is the number of the category. */
export const nodebb: ForumAdapter = {
  kind: 'nodebb',
  threadAddress: ({ address }, thread) => `${address}/topic/${thread}`,
  startThreadAddress: ({ address, category }, draft) =>
    addressWith(`${address}/compose`, {
      cid: category,
      title: draft.title,
      body: draftBody(draft),
    }),
};
