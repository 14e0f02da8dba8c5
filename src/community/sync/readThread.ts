import type { Forum, ThreadRow } from '../forum.ts';
import type { Reply, Snapshot } from '../snapshot.ts';
import { readBody } from '../text/sanitised.ts';
import { askForThread, threadOf } from '../threadOf.ts';
import type { AskJson } from './askJson.ts';

export interface Reading {
  readonly ask: AskJson;
  readonly now: () => number;
  readonly isShown: (reply: Reply) => boolean;
}

/**
 * A thread as it now is. Where the forum says that each of its answers is the same as last time, the last
 * snapshot is taken, with the new moment and without what is excluded since.
 */
export async function readThread(
  { id, thread }: ThreadRow,
  forum: Forum,
  last: Snapshot | undefined,
  { ask, now, isShown }: Reading,
): Promise<Snapshot> {
  const fresh = new Map<string, unknown>();
  const asked: Snapshot['asked'] = [];
  if (last !== undefined && (await isUnchanged(last, ask, fresh))) {
    const kept = { ...last, replies: last.replies.filter(isShown), readAt: moment(now()) };
    delete kept.failedAt;
    return kept;
  }
  const raw = await askForThread(forum, thread, async (address) => {
    const answer = (fresh.get(address) as Awaited<ReturnType<AskJson>>) ?? (await ask(address));
    asked.push({ address, ...(answer?.etag !== undefined && { etag: answer.etag }) });
    return answer?.json;
  });
  return {
    thread: id,
    ...threadOf(raw, forum, readBody, isShown),
    readAt: moment(now()),
    asked,
  };
}

/** Answers that turn out to be new are kept in `fresh`, so that nothing is asked twice. */
async function isUnchanged(
  { asked }: Snapshot,
  ask: AskJson,
  fresh: Map<string, unknown>,
): Promise<boolean> {
  if (asked.length === 0 || asked.some(({ etag }) => etag === undefined)) return false;
  for (const { address, etag } of asked) {
    const answer = await ask(address, etag);
    if (answer === undefined) continue;
    fresh.set(address, answer);
    return false;
  }
  return true;
}

/** A moment in ISO 8601, of milliseconds since 1970. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
