import { addressWith } from '../address.ts';
import { draftMessage } from '../draftText.ts';
import type { ForumAdapter, RawThread } from '../forum.ts';
import { countIn, fieldsOf, momentIn, objectIn, objectsIn, textIn } from '../shape.ts';

const longestStatus = 500;

/**
 * Mastodon and what speaks its language. A thread is a status, as in its address: `@name/1103…`; its replies
 * are the context.
 */
export const mastodon: ForumAdapter = {
  kind: 'mastodon',
  threadAddress: ({ address }, thread) => `${address}/${thread}`,
  startThreadAddress: ({ address }, draft) =>
    addressWith(`${address}/share`, { text: draftMessage(draft, longestStatus) }),
  reading: {
    origin: ({ address }) => new URL(address).origin,
    next({ address }, thread, answers) {
      const status = `${address}/api/v1/statuses/${thread.replace(/^.*\//, '')}`;
      return [status, `${status}/context`][answers.length];
    },
    parse: ([status, context]) => parse(status, context),
  },
};

function parse(answer: unknown, context: unknown): RawThread {
  const status = fieldsOf(answer, 'status');
  const descendants = objectsIn(fieldsOf(context, 'context'), 'descendants');
  const replies = descendants
    .filter(({ visibility }) => visibility === 'public' || visibility === 'unlisted')
    .map((reply) => {
      const warning = textIn(reply, 'spoiler_text');
      return {
        author: `@${textIn(objectIn(reply, 'account'), 'acct')}`,
        date: momentIn(reply, 'created_at'),
        // What its writer hid behind a warning is not opened here.
        body: warning === '' ? { html: textIn(reply, 'content') } : { markdown: warning },
        address: textIn(reply, typeof reply.url === 'string' ? 'url' : 'uri'),
      };
    });
  const dates = [momentIn(status, 'created_at'), ...replies.map(({ date }) => date)];
  return {
    replyCount: Math.max(countIn(status, 'replies_count'), descendants.length),
    lastActivity: dates.toSorted().at(-1) ?? '',
    replies,
  };
}
