import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import { shownReplies, type Forum, type ForumAdapter, type RawThread } from '../forum.ts';
import { countIn, fieldsOf, idIn, momentIn, objectIn, objectsIn, textIn } from '../shape.ts';

// The others tell that a topic was closed, moved and the like, or are whispers of the staff.
const regularPost = 1;

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
  reading: {
    origin: ({ address }) => new URL(address).origin,
    next({ address }, thread, answers) {
      const [first] = answers;
      if (answers.length === 0) return `${address}/t/${thread}.json`;
      return answers.length === 1 ? restAddress(`${address}/t/${thread}`, first) : undefined;
    },
    parse: ([first, rest], forum, thread) => parse(first, rest, forum, thread),
  },
};

/** Where the newest posts are, when the first answer, which has the oldest twenty, lacks some of them. */
function restAddress(topic: string, first: unknown): string | undefined {
  const { stream, posts } = postsOf(first);
  const read = new Set(posts.map((post) => post.id));
  const newest = stream.slice(-2 * shownReplies).filter((id) => !read.has(id));
  if (newest.length === 0) return undefined;
  return `${topic}/posts.json?${newest.map((id) => `post_ids[]=${String(id)}`).join('&')}`;
}

function postsOf(answer: unknown) {
  const stream = objectIn(fieldsOf(answer, 'topic'), 'post_stream');
  const ids: unknown = stream.stream;
  return { posts: objectsIn(stream, 'posts'), stream: Array.isArray(ids) ? ids : [] };
}

function parse(first: unknown, rest: unknown, { address }: Forum, thread: string): RawThread {
  const topic = fieldsOf(first, 'topic');
  const posts = [...postsOf(first).posts, ...(rest === undefined ? [] : postsOf(rest).posts)];
  const replies = posts.filter(
    (post) =>
      post.post_type === regularPost &&
      countIn(post, 'post_number') > 1 &&
      post.hidden !== true &&
      post.user_deleted !== true &&
      (post.deleted_at ?? null) === null,
  );
  return {
    title: textIn(topic, 'title'),
    replyCount: Math.max(0, countIn(topic, 'posts_count') - 1),
    lastActivity: momentIn(topic, (topic.last_posted_at ?? null) ? 'last_posted_at' : 'created_at'),
    replies: replies.map((post) => ({
      author: textIn(post, 'username'),
      date: momentIn(post, 'created_at'),
      body: { html: textIn(post, 'cooked') },
      address: `${address}/t/${thread}/${idIn(post, 'post_number')}`,
    })),
  };
}
