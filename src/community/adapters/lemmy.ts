import { addressWith } from '../address.ts';
import type { Forum, ForumAdapter, RawThread } from '../forum.ts';
import { countIn, fieldsOf, idIn, momentIn, objectIn, objectsIn, textIn } from '../shape.ts';

const mostComments = '20';

/** Lemmy; `category` is the name of the community, with `@server` where it is another's. */
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
  reading: {
    origin: ({ address }) => new URL(address).origin,
    next({ address }, thread, answers) {
      if (answers.length === 0) return addressWith(`${address}/api/v3/post`, { id: thread });
      if (answers.length > 1) return undefined;
      return addressWith(`${address}/api/v3/comment/list`, {
        post_id: thread,
        sort: 'New',
        limit: mostComments,
      });
    },
    parse: ([post, comments], forum) => parse(post, comments, forum),
  },
};

function parse(answer: unknown, list: unknown, { address }: Forum): RawThread {
  const view = objectIn(fieldsOf(answer, 'answer'), 'post_view');
  const counts = objectIn(view, 'counts');
  const comments = objectsIn(fieldsOf(list, 'answer'), 'comments').filter((entry) => {
    const comment = objectIn(entry, 'comment');
    return comment.deleted !== true && comment.removed !== true;
  });
  const replies = comments.map((entry) => {
    const comment = objectIn(entry, 'comment');
    return {
      author: authorOf(objectIn(entry, 'creator')),
      date: momentIn(comment, 'published'),
      body: { markdown: textIn(comment, 'content') },
      address: `${address}/comment/${idIn(comment, 'id')}`,
    };
  });
  return {
    title: textIn(objectIn(view, 'post'), 'name'),
    replyCount: countIn(counts, 'comments'),
    lastActivity: momentIn(
      counts,
      'newest_comment_time' in counts ? 'newest_comment_time' : 'published',
    ),
    replies,
  };
}

function authorOf(creator: ReturnType<typeof fieldsOf>): string {
  return textIn(creator, typeof creator.display_name === 'string' ? 'display_name' : 'name');
}
