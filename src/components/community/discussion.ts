import { adapterOf } from '../../community/adapters.ts';
import { withoutExcluded, type Exclusions } from '../../community/exclusions.ts';
import type { Draft, Forum, ThreadRow } from '../../community/forum.ts';
import { marksOf } from '../../community/live/marks.ts';
import type { LiveThread } from '../../community/live/ask.ts';
import { isAskable } from '../../community/origins.ts';
import type { Snapshot } from '../../community/snapshot.ts';
import { startThreadLinks, type StartLink } from '../../community/startThread.ts';

/** All that is known of talk elsewhere. */
export interface Talk {
  readonly forums: readonly Forum[];
  readonly threads: readonly ThreadRow[];
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly exclusions: Exclusions;
}

/** A thread as a page shows it. */
export interface ShownThread {
  readonly id: string;
  readonly forum: Forum;
  readonly address: string;
  /** undefined where nothing was read yet, or nothing can be */
  readonly told: Snapshot | undefined;
  /** where readers’ browsers may ask the forum: what they need for it, and whom they ask */
  readonly live: { readonly thread: LiveThread; readonly host: string } | undefined;
}

/** What stands at the end of a page: the threads on its subject, and where to start another. */
export interface Discussion {
  readonly threads: readonly ShownThread[];
  readonly starts: readonly StartLink[];
}

/** The threads on a subject in the order of the table, and for each forum where a new one begins. */
export function discussionOn(
  subject: Pick<ThreadRow, 'subject' | 'subject_kind'>,
  draft: Draft,
  talk: Talk,
): Discussion {
  const threads = talk.threads
    .filter((row) => row.subject_kind === subject.subject_kind && row.subject === subject.subject)
    .map((row) => shownThread(row, talk));
  return { threads, starts: startThreadLinks(talk.forums, draft) };
}

/** The threads on a cell, or on all cells of a row where `field` is absent, in the order of the table. */
export function threadsOnDatum(
  { table, id, field }: { readonly table: string; readonly id: string; readonly field?: string },
  talk: Talk,
): readonly ShownThread[] {
  const row = `${table}/${id}/`;
  return talk.threads
    .filter(({ subject_kind: kind }) => kind === 'datum')
    .filter(({ subject }) =>
      field === undefined ? subject.startsWith(row) : subject === row + field,
    )
    .map((thread) => shownThread(thread, talk));
}

/** A thread with what was read of it, but for what is excluded, be it since. */
export function shownThread(row: ThreadRow, talk: Talk): ShownThread {
  const forum = talk.forums.find(({ id }) => id === row.forum);
  if (forum === undefined) throw new Error(`thread ${row.id}: no such forum: ${row.forum}`);
  const adapter = adapterOf(forum.kind);
  const read = talk.snapshots.get(row.id);
  const told = read && { ...read, replies: withoutExcluded(read.replies, forum, talk.exclusions) };
  const origin = isAskable(forum) ? adapter.reading?.origin(forum) : undefined;
  return {
    id: row.id,
    forum,
    address: adapter.threadAddress(forum, row.thread),
    told,
    live:
      origin === undefined
        ? undefined
        : { thread: liveOf(row, forum, read, talk), host: new URL(origin).host },
  };
}

function liveOf(row: ThreadRow, forum: Forum, read: Snapshot | undefined, talk: Talk): LiveThread {
  // An excluded reply that was the last is not to come back as a newer one.
  const since = read?.replies.at(-1)?.date ?? '';
  return { forum, thread: row.thread, since, marks: marksOf(talk.exclusions, forum) };
}
