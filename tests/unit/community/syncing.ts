import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exclusions } from '../../../src/community/exclusions.ts';
import type { Forum, ThreadRow } from '../../../src/community/forum.ts';
import { readSnapshots } from '../../../src/community/snapshotFiles.ts';
import type { Clock, Limits } from '../../../src/community/sync/limits.ts';
import { syncDiscussions } from '../../../src/community/sync/syncDiscussions.ts';
import { fixtureOf } from './fixtures.ts';
import { json, startForum, type ForumServer } from './forumServer.ts';

/** The limits of real syncs but for the size of an answer. */
const limits: Limits = {
  interval: 500,
  timeout: 15_000,
  attempts: 4,
  backOff: 1000,
  longestPause: 60_000,
  largestAnswer: 2_000_000,
};

/** A clock that stands, but for what is slept, which takes no time. */
export function restlessClock(start = Date.parse('2026-11-26T12:00:00Z')) {
  let time = start;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => time,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
  return { clock, slept };
}

/** A forum as recorded, a NodeBB unless another kind is asked for, a thread of it, and a folder for snapshots. */
export class Syncing {
  readonly folder = mkdtempSync(join(tmpdir(), 'talk-'));
  readonly said: string[] = [];
  /** until an answer must be there, in true milliseconds */
  timeout = limits.timeout;
  exclusions: Exclusions = { authors: [], posts: [], words: [] };
  readonly server: ForumServer;
  readonly forums: Forum[];
  readonly threads: ThreadRow[];

  private constructor(server: ForumServer, kind: string) {
    this.server = server;
    const { forum, thread, answers } = fixtureOf(kind);
    this.forums = [{ ...forum, address: server.origin }];
    this.threads = [
      { id: 'liege', subject_kind: 'country', subject: 'BE', forum: forum.id, thread },
    ];
    for (const [path, answer] of Object.entries(answers)) server.answers.set(path, json(answer));
  }

  static async start(kind = 'nodebb'): Promise<Syncing> {
    return new Syncing(await startForum(), kind);
  }

  async run(time = restlessClock()) {
    const { folder, forums, threads, exclusions } = this;
    const say = (line: string) => {
      this.said.push(line.replaceAll(this.server.origin, 'FORUM'));
    };
    return syncDiscussions({
      ...{ folder, forums, threads, exclusions, say },
      limits: { ...limits, timeout: this.timeout },
      clock: time.clock,
    });
  }

  /** What was kept of the thread. */
  kept(thread = 'liege') {
    return readSnapshots(this.folder).get(thread);
  }

  /** What its replies say. */
  texts(): string[] {
    const replies = this.kept()?.replies ?? [];
    return replies.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join('|'),
    );
  }

  async end(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await this.server.close();
  }
}
