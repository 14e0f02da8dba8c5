import { addressWith } from '../address.ts';
import type { Forum, ForumAdapter, RawThread } from '../forum.ts';
import { GoneError } from '../gone.ts';
import {
  countIn,
  fieldsOf,
  idIn,
  isObject,
  momentIn,
  objectIn,
  objectsIn,
  textIn,
} from '../shape.ts';

const mostComments = '20';

/** Lemmy, by its interface v3; `category` is the number of the community on that server. */
export const lemmy: ForumAdapter = {
  kind: 'lemmy',
  threadAddress: ({ address }, thread) => `${address}/post/${thread}`,
  startThreadAddress: ({ address, category }, { title, text, link }) =>
    addressWith(`${address}/create_post`, {
      title,
      url: link,
      body: text,
      communityId: category,
    }),
  reading: {
    origin: ({ address }) => new URL(address).origin,
    next({ address }, thread, answers) {
      if (answers.length === 0) return addressWith(`${address}/api/v3/post`, { id: thread });
      if (answers.length > 1) return undefined;
      return addressWith(`${address}/api/v3/comment/list`, {
        post_id: thread,
        // Else a server may leave out what was written on others.
        type_: 'All',
        sort: 'New',
        limit: mostComments,
      });
    },
    parse: ([post, comments], forum) => parse(post, comments, forum),
    isGone: (said) => isObject(said) && said.error === 'couldnt_find_post',
  },
};

function parse(answer: unknown, list: unknown, { address }: Forum): RawThread {
  const view = objectIn(fieldsOf(answer, 'answer'), 'post_view');
  const counts = objectIn(view, 'counts');
  const post = objectIn(view, 'post');
  if (post.deleted === true || post.removed === true) throw new GoneError('the post was deleted');
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
    title: textIn(post, 'name'),
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
