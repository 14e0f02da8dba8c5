import { adapterOf } from './adapters.ts';
import { shownReplies, type Forum, type RawReply, type RawThread } from './forum.ts';
import type { Reply, Snapshot } from './snapshot.ts';
import { cutText } from './text/cut.ts';
import { plain, safeHref, type Excerpt } from './text/parts.ts';

const longestAuthor = 60;
const longestTitle = 200;

type Told = Pick<Snapshot, 'lastActivity' | 'replies' | 'replyCount' | 'title'>;

/**
 * What is kept and shown of a thread as its forum tells it: the newest replies, as text and links.
 * @param readBody turns a body into text, by whatever parser there is
 */
export function threadOf(
  raw: RawThread,
  forum: Forum,
  readBody: (body: RawReply['body'], base: string) => Excerpt,
  isShown: (reply: Reply) => boolean = () => true,
): Told {
  const newestFirst = raw.replies.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const replies: Reply[] = [];
  for (const rawReply of newestFirst) {
    if (replies.length === shownReplies) break;
    const reply = replyOf(rawReply, forum, readBody);
    if (reply !== undefined && isShown(reply)) replies.unshift(reply);
  }
  const { title, replyCount, lastActivity } = raw;
  return {
    ...(title !== undefined && { title: cutText(plain(title).trim(), longestTitle) }),
    ...{ replyCount, lastActivity, replies },
  };
}

/** A reply that says nothing here, such as a picture alone, is left out; so is one without a web address. */
function replyOf(
  { author, date, body, address }: RawReply,
  forum: Forum,
  readBody: (body: RawReply['body'], base: string) => Excerpt,
): Reply | undefined {
  const href = safeHref(address, forum.address);
  const { paragraphs, isCut } = readBody(body, href ?? forum.address);
  if (href === undefined || paragraphs.length === 0) return undefined;
  return {
    author: cutText(plain(author).trim(), longestAuthor),
    ...{ date, address: href, isCut },
    paragraphs: paragraphs.map((parts) => [...parts]),
  };
}

/** Asks for all that is needed to read a thread, one answer after the other. */
export async function askForThread(
  forum: Forum,
  thread: string,
  ask: (address: string) => Promise<unknown>,
): Promise<RawThread> {
  const { reading } = adapterOf(forum.kind);
  if (reading === undefined)
    throw new Error(`${forum.id}: nothing can be read on a forum of kind ${forum.kind}`);
  const answers: unknown[] = [];
  for (
    let address = reading.next(forum, thread, answers);
    address !== undefined;
    address = reading.next(forum, thread, answers)
  )
    answers.push(await ask(address));
  return reading.parse(answers, forum, thread);
}
