import { parseUnshown } from '../../trust/markup.ts';
import type { Forum } from '../forum.ts';
import type { Reply } from '../snapshot.ts';
import { paragraphsOf } from '../text/fromElement.ts';
import { markdownParagraphs } from '../text/fromMarkdown.ts';
import { excerptOf } from '../text/parts.ts';
import { askForThread, threadOf } from '../threadOf.ts';
import { isUnmarked, type Marks } from './marks.ts';

/** What a page says of a thread that may be asked for. */
export interface LiveThread {
  readonly forum: Forum;
  readonly thread: string;
  /** the moment of the last reply shown, or of the thread when it was read; empty: none was read */
  readonly since: string;
  readonly marks: Marks;
}

const timeout = 10_000;

/** The replies that came since, the oldest first; throws where the forum does not answer as it should. */
export async function newerReplies({ forum, thread, since, marks }: LiveThread): Promise<Reply[]> {
  const raw = await askForThread(forum, thread, askOnce);
  const isShown = (reply: Reply) => reply.date > since && isUnmarked(reply, marks);
  return threadOf(raw, forum, readBody, isShown).replies;
}

async function askOnce(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`${address}: answers ${String(response.status)}`);
  return response.json();
}

function readBody(body: { readonly html: string } | { readonly markdown: string }, base: string) {
  if ('markdown' in body) return excerptOf(markdownParagraphs(body.markdown, base));
  const { body: root } = parseUnshown(body.html);
  return excerptOf(paragraphsOf(root, base));
}
