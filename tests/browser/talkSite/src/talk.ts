import type { Talk } from '../../../../src/components/community/discussion.ts';
import type { Forum, ThreadRow } from '../../../../src/community/forum.ts';
import type { Snapshot } from '../../../../src/community/snapshot.ts';
import { readBody } from '../../../../src/community/text/sanitised.ts';
import { askForThread, threadOf } from '../../../../src/community/threadOf.ts';
import discourse from '../../../fixtures/forums/discourse.json' with { type: 'json' };
import nodebb from '../../../fixtures/forums/nodebb.json' with { type: 'json' };

interface Fixture {
  readonly forum: Forum;
  readonly thread: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

const places: Forum[] = [
  {
    id: 'news',
    kind: 'link',
    name: 'The News',
    address: 'https://news.example/?u={link}&t={title}',
    language: 'en',
  },
];

const live = nodebb as unknown as Fixture;
const quiet = discourse as unknown as Fixture;
const address = process.env.FORUM_ORIGIN ?? live.forum.address;

/** A NodeBB that readers may ask, a Discourse that they may not, and a place that is not read. */
export const forums: readonly Forum[] = [
  { ...live.forum, name: 'Trade Talk', address, cross_origin: 'yes' },
  { ...quiet.forum, name: 'The Data Forum' },
  ...places,
];

export const threads: readonly ThreadRow[] = [
  row('trade', live.forum.id, live.thread),
  row('data', quiet.forum.id, quiet.thread),
  row('news', 'news', 'https://news.example/item?id=1'),
];

function row(id: string, forum: string, thread: string): ThreadRow {
  return { id, subject_kind: 'country', subject: 'BE', forum, thread };
}

/** What a sync of 27 November would have kept; the Discourse was down on the day after. */
export async function talk(): Promise<Talk> {
  const snapshots = new Map<string, Snapshot>([
    ['trade', await snapshot('trade', live)],
    ['data', { ...(await snapshot('data', quiet)), failedAt: '2026-11-28T06:00:00.000Z' }],
  ]);
  return { forums, threads, snapshots, exclusions: { authors: [], posts: [], words: ['barred'] } };
}

async function snapshot(id: string, { forum, thread, answers }: Fixture) {
  const raw = await askForThread(forum, thread, (asked) => {
    const { pathname, search } = new URL(asked);
    return Promise.resolve(answers[pathname + search]);
  });
  const told = threadOf(raw, forum, readBody);
  return {
    thread: id,
    ...told,
    ...{ readAt: '2026-11-27T06:00:00.000Z', asked: [] },
  } satisfies Snapshot;
}
