import type { ForumKind } from '../data/tables/forums.ts';
import type { Row } from '../data/tables.ts';

export type Forum = Row<'forums'>;
export type ThreadRow = Row<'threads'>;

/** What a new thread begins with; the text does not repeat the link. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  /** the page that it is about, in full */
  readonly link: string;
}

/** A reply as the forum tells it: its body may hold anything at all. */
export interface RawReply {
  readonly author: string;
  /** a moment in ISO 8601 */
  readonly date: string;
  readonly body: { readonly html: string } | { readonly markdown: string };
  /** the reply's own place in the thread, which is also its name here */
  readonly address: string;
}

/** A thread as the forum tells it. Replies are those that could be read, in any order. */
export interface RawThread {
  /** absent where threads have none */
  readonly title?: string;
  /** all replies, read or not; the opening post is none */
  readonly replyCount: number;
  /** the last post or reply, in ISO 8601 */
  readonly lastActivity: string;
  readonly replies: readonly RawReply[];
}

/** One kind of forum. What it does not know how to do, it has no function for. */
export interface ForumAdapter {
  readonly kind: ForumKind;
  /** The page of a thread, for people. */
  threadAddress(forum: Forum, thread: string): string;
  /** The page on which a reader who is signed in finds a new thread with all this filled in. */
  startThreadAddress(forum: Forum, draft: Draft): string;
  /** How a thread is read as public JSON. */
  readonly reading?: Reading;
}

export interface Reading {
  /** The origin that is asked. */
  origin(forum: Forum): string;
  /** The address to ask next, from the answers there are so far; undefined when they suffice. */
  next(forum: Forum, thread: string, answers: readonly unknown[]): string | undefined;
  /** Reads the answers; throws where they are not what this kind of forum sends, a GoneError for a deleted thread. */
  parse(answers: readonly unknown[], forum: Forum, thread: string): RawThread;
  /** Does what stands in an answer of 400 say that there is no such thread? */
  isGone?(said: unknown): boolean;
}

/** Replies shown and kept of a thread: the newest. */
export const shownReplies = 5;
