import { expect, test } from 'vitest';
import type { Forum, ThreadRow } from '../../../src/community/forum.ts';
import { askedOrigins } from '../../../src/community/origins.ts';
import { contactHref } from '../../../src/components/community/contact.ts';
import {
  discussionOn,
  threadsOnDatum,
  type Talk,
} from '../../../src/components/community/discussion.ts';
import { readExclusions } from '../../../src/community/exclusions.ts';
import { forumKinds } from '../../../src/data/tables/forums.ts';
import { fixtureOf } from './fixtures.ts';

const forums: Forum[] = forumKinds.map((kind) => fixtureOf(kind).forum);
const threads: ThreadRow[] = forumKinds.map((kind) => ({
  ...{ id: `on-${kind}`, subject_kind: 'country', subject: 'BE', forum: kind },
  thread: fixtureOf(kind).thread,
}));
const reply = {
  ...{ author: 'Ana', date: '2026-11-02T00:00:00.000Z', address: 'https://m.example/1' },
  ...{ paragraphs: [[{ text: 'Barred words.' }]], isCut: false },
};
const snapshot = {
  ...{ thread: 'on-mastodon', replyCount: 3, lastActivity: reply.date, replies: [reply] },
  ...{ readAt: reply.date, asked: [] },
};
const talk: Talk = {
  ...{ forums, threads, snapshots: new Map([['on-mastodon', snapshot]]) },
  exclusions: { authors: [], posts: [], words: ['barred'] },
};
const draft = { title: 'Belgium', text: '', link: 'https://two-roads.example/' };
const subject = { subject_kind: 'country', subject: 'BE' } as const;

test('discussionOn(subject, draft, talk) › gives the threads on a subject, and a start for each forum', () => {
  const { threads: shown, starts } = discussionOn(subject, draft, talk);
  expect(shown.map(({ id }) => id)).toEqual(threads.map(({ id }) => id));
  expect(starts).toHaveLength(forums.length);
  expect(discussionOn({ ...subject, subject: 'FR' }, draft, talk).threads).toEqual([]);
});

test('discussionOn(subject, draft, talk) › leaves out at the page what was excluded since it was read', () => {
  const { threads: shown } = discussionOn(subject, draft, talk);
  const thread = shown.find(({ id }) => id === 'on-mastodon');
  expect(thread?.told?.replies).toEqual([]);
  expect(thread?.live?.thread.since).toBe(reply.date);
});

test('discussionOn(subject, draft, talk) › lets readers ask where a forum allows it, and says whom', () => {
  const { threads: shown } = discussionOn(subject, draft, talk);
  const hosts = shown.flatMap(({ live }) => live?.host ?? []);
  expect(hosts).toEqual(['l.example', 'm.example', 'api.github.com']);
});

test('threadsOnDatum(place, talk) › are those on a cell, or on any cell of a row', () => {
  const on = (id: string, subject: string): ThreadRow => ({
    ...{ id, subject, subject_kind: 'datum', forum: 'link', thread: 'https://example.org/1' },
  });
  const data = [
    on('a', 'hubs/liege/jobs'),
    on('b', 'hubs/liege/area_m2'),
    on('c', 'hubs/liege-2/jobs'),
  ];
  const ids = (field?: string) =>
    threadsOnDatum(
      { table: 'hubs', id: 'liege', ...(field !== undefined && { field }) },
      { ...talk, threads: [...threads, ...data] },
    ).map(({ id }) => id);
  expect(ids()).toEqual(['a', 'b']);
  expect(ids('jobs')).toEqual(['a']);
  expect(ids('name')).toEqual([]);
});

test('askedOrigins(forums, threads) › names the forums that allow it and have a thread, each once', () => {
  expect(askedOrigins([...forums, ...forums], threads)).toEqual([
    'https://api.github.com',
    'https://l.example',
    'https://m.example',
  ]);
  expect(askedOrigins(forums, [])).toEqual([]);
});

test('readExclusions(folder) › reads the lists of the repository', () => {
  expect(readExclusions()).toEqual({ authors: [], posts: [], words: [] });
});

test('contactHref(title, contactUrl) › fills in the subject of a letter', () => {
  expect(contactHref('A & B', undefined)).toBeUndefined();
  expect(contactHref('A & B', 'mailto:us@x.example')).toBe(
    'mailto:us@x.example?subject=A%20%26%20B',
  );
  expect(contactHref('A & B', 'https://x.example/write')).toBe('https://x.example/write');
});
