import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import type { Forum, ForumAdapter, RawThread } from '../forum.ts';
import { countIn, fieldsOf, idIn, momentIn, objectIn, objectsIn, textIn } from '../shape.ts';

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
  reading: {
    origin: ({ address }) => new URL(address).origin,
    next({ address }, thread, answers) {
      const [first] = answers;
      const topic = `${address}/api/topic/${thread}`;
      if (answers.length === 0) return topic;
      const pages = countIn(objectIn(fieldsOf(first, 'topic'), 'pagination'), 'pageCount');
      return answers.length === 1 && pages > 1 ? `${topic}?page=${String(pages)}` : undefined;
    },
    parse: (answers, forum) => parse(answers, forum),
  },
};

function parse(answers: readonly unknown[], { address }: Forum): RawThread {
  const topic = fieldsOf(answers[0], 'topic');
  const posts = answers.flatMap((answer) => objectsIn(fieldsOf(answer, 'topic'), 'posts'));
  // The opening post stands on the first page; pinned and best posts may be repeated on others.
  const opening = idIn(topic, 'mainPid');
  const replies = posts.filter(
    (post) => idIn(post, 'pid') !== opening && post.deleted !== 1 && post.deleted !== true,
  );
  return {
    title: textIn(topic, 'title'),
    replyCount: Math.max(0, countIn(topic, 'postcount') - 1),
    lastActivity: momentIn(topic, 'lastposttimeISO'),
    replies: replies.map((post) => ({
      author: textIn(objectIn(post, 'user'), 'displayname'),
      date: momentIn(post, 'timestampISO'),
      body: { html: textIn(post, 'content') },
      address: `${address}/post/${idIn(post, 'pid')}`,
    })),
  };
}
