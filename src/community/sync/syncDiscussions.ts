import { adapterOf } from '../adapters.ts';
import { withoutExcluded, type Exclusions } from '../exclusions.ts';
import type { Forum, ThreadRow } from '../forum.ts';
import { GoneError } from '../gone.ts';
import type { Snapshot } from '../snapshot.ts';
import { readSnapshots, removeSnapshot, writeSnapshot } from '../snapshotFiles.ts';
import { politeAsker, type AskJson } from './askJson.ts';
import { RefusedError } from './fetchOnce.ts';
import type { Clock, Limits } from './limits.ts';
import { moment, readThread } from './readThread.ts';

export interface Sync {
  /** the folder of the data, in which the snapshots are written */
  readonly folder: string;
  readonly forums: readonly Forum[];
  readonly threads: readonly ThreadRow[];
  readonly exclusions: Exclusions;
  readonly limits: Limits;
  readonly clock: Clock;
  /** is told one line for each thread */
  readonly say: (line: string) => void;
}

/** What became of the threads. */
export interface Outcome {
  read: number;
  failed: number;
  gone: number;
}

/**
 * Reads all threads anew, forum by forum at the same time. What cannot be read keeps its last snapshot, which then
 * says so; what is excluded or no longer in the table goes, whether or not its forum answers.
 */
export async function syncDiscussions(sync: Sync): Promise<Outcome> {
  const { folder, forums, threads, limits, clock } = sync;
  const snapshots = readSnapshots(folder);
  const outcome: Outcome = { read: 0, failed: 0, gone: 0 };
  const known = new Set(threads.map(({ id }) => id));
  for (const id of snapshots.keys()) if (!known.has(id)) removeSnapshot(folder, id);

  const ask = politeAsker(limits, clock);
  let done = 0;
  const readable = threads.filter(({ forum }) => canRead(forums.find(({ id }) => id === forum)));
  await Promise.all(
    forums.map(async (forum) => {
      for (const thread of readable.filter((row) => row.forum === forum.id)) {
        const last = snapshots.get(thread.id);
        const told = await syncThread({ row: thread, forum, last }, ask, sync);
        outcome[told.state] += 1;
        done += 1;
        sync.say(`${String(done)}/${String(readable.length)} ${thread.id}: ${told.line}`);
      }
    }),
  );
  return outcome;
}

function canRead(forum: Forum | undefined): boolean {
  return forum !== undefined && adapterOf(forum.kind).reading !== undefined;
}

interface Known {
  readonly row: ThreadRow;
  readonly forum: Forum;
  readonly last: Snapshot | undefined;
}

async function syncThread(
  { row, forum, last }: Known,
  ask: AskJson,
  { folder, exclusions, clock }: Sync,
): Promise<{ state: keyof Outcome; line: string }> {
  const now = () => clock.now();
  const isShown = (reply: Snapshot['replies'][number]) =>
    withoutExcluded([reply], forum, exclusions).length === 1;
  try {
    const snapshot = await readThread(row, forum, last, { ask, now, isShown });
    writeSnapshot(folder, snapshot);
    return { state: 'read', line: `${String(snapshot.replyCount)} replies` };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isGone(error, forum)) {
      removeSnapshot(folder, row.id);
      return { state: 'gone', line: `${error.message}; its snapshot is taken away` };
    }
    if (last === undefined) return { state: 'failed', line: error.message };
    const replies = last.replies.filter(isShown);
    writeSnapshot(folder, { ...last, replies, failedAt: moment(now()) });
    return { state: 'failed', line: `${error.message}; the snapshot of ${last.readAt} stays` };
  }
}

function isGone(error: Error, { kind }: Forum): boolean {
  if (error instanceof GoneError) return true;
  return error instanceof RefusedError && (adapterOf(kind).reading?.isGone?.(error.said) ?? false);
}
