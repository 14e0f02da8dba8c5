import { addressWith } from '../address.ts';
import { draftBody } from '../draftText.ts';
import type { Forum, ForumAdapter, RawThread } from '../forum.ts';
import { countIn, fieldsOf, momentIn, objectIn, objectsOf, textIn } from '../shape.ts';

const pageLength = 100;

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
  reading: {
    origin: (forum) => new URL(apiOf(forum)).origin,
    next(forum, thread, answers) {
      const [first] = answers;
      const { pathname } = new URL(forum.address);
      const discussion = `${apiOf(forum)}/repos${pathname}/discussions/${thread}`;
      if (answers.length === 0) return discussion;
      if (answers.length > 1) return undefined;
      const comments = countIn(fieldsOf(first, 'discussion'), 'comments');
      if (comments === 0) return undefined;
      return addressWith(`${discussion}/comments`, {
        per_page: String(pageLength),
        page: String(Math.ceil(comments / pageLength)),
      });
    },
    parse: ([discussion, comments]) => parse(discussion, comments),
  },
};

/** A server of one’s own has the interface in a folder. */
function apiOf({ address }: Forum): string {
  const { origin, host } = new URL(address);
  return host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}

function parse(answer: unknown, list: unknown): RawThread {
  const discussion = fieldsOf(answer, 'discussion');
  const comments = list === undefined ? [] : objectsOf(list, 'comments');
  return {
    title: textIn(discussion, 'title'),
    replyCount: countIn(discussion, 'comments'),
    lastActivity: momentIn(discussion, 'updated_at'),
    replies: comments.map((comment) => ({
      author: comment.user === null ? 'ghost' : textIn(objectIn(comment, 'user'), 'login'),
      date: momentIn(comment, 'created_at'),
      body: { markdown: textIn(comment, 'body') },
      address: textIn(comment, 'html_url'),
    })),
  };
}
