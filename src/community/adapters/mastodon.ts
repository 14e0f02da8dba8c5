import { addressWith } from '../address.ts';
import { draftMessage } from '../draftText.ts';
import type { ForumAdapter } from '../forum.ts';

const longestStatus = 500;

/** Mastodon and what speaks its language; a thread is a status, its replies are the context. */
export const mastodon: ForumAdapter = {
  kind: 'mastodon',
  threadAddress: ({ address }, thread) => `${address}/statuses/${thread}`,
  startThreadAddress: ({ address }, draft) =>
    addressWith(`${address}/share`, { text: draftMessage(draft, longestStatus) }),
};
