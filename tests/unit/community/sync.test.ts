import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureOf } from './fixtures.ts';
import { first, json, status, type Answer } from './forumServer.ts';
import { restlessClock, Syncing } from './syncing.ts';

const topic = '/api/topic/2';
const last = '/api/topic/2?page=2';
const recorded = fixtureOf('nodebb').answers as Record<string, { posts: Post[] }>;
interface Post {
  pid: number;
  content: string;
  deleted: number;
  timestampISO: string;
}

let it: Syncing;
beforeEach(async () => {
  it = await Syncing.start();
});
afterEach(() => it.end());

/** The recorded page with its posts changed. */
function page(path: string, change: (posts: Post[]) => Post[]): Answer {
  return json({ ...recorded[path], posts: change(recorded[path]?.posts ?? []) });
}

describe('syncDiscussions(sync)', () => {
  test('writes one whole file a thread, with when it was read', async () => {
    expect(await it.run()).toEqual({ read: 1, failed: 0, gone: 0 });
    expect(readdirSync(join(it.folder, 'discussions'))).toEqual(['liege.json']);
    expect(it.kept()).toMatchObject({ replyCount: 7, readAt: '2026-11-26T12:00:00.500Z' });
    expect(it.texts()).toHaveLength(5);
    expect(it.said).toEqual(['1/1 liege: 7 replies']);
  });

  test('asks a host twice a second at most, however many threads', async () => {
    it.threads.push({ ...it.threads[0], id: 'again' } as (typeof it.threads)[0]);
    const time = restlessClock();
    await it.run(time);
    expect(it.server.asked).toHaveLength(4);
    expect(time.slept).toEqual([500, 500, 500]);
  });

  test('is told that nothing changed, and then keeps what there is, read now', async () => {
    await it.run();
    const before = it.kept();
    const later = restlessClock(Date.parse('2026-11-27T12:00:00Z'));
    await it.run(later);
    expect(it.server.asked.slice(2).every(({ etag }) => etag !== undefined)).toBe(true);
    expect(it.kept()).toEqual({ ...before, readAt: '2026-11-27T12:00:00.500Z' });
  });

  test('lets go of what was deleted and takes over what was edited', async () => {
    await it.run();
    expect(it.texts().join()).toContain('Second wording');
    it.server.answers.set(
      last,
      page(last, (posts) =>
        posts.map((post) =>
          post.pid === 8
            ? { ...post, content: '<p>Third wording.</p>' }
            : { ...post, deleted: post.pid === 9 ? 1 : 0 },
        ),
      ),
    );
    await it.run();
    expect(it.texts().join()).not.toMatch(/Second wording|Thanks all/);
    expect(it.texts().at(-1)).toBe('Third wording.');
  });

  test.each([401, 404, 410])(
    'takes the snapshot away where the thread answers %d',
    async (code) => {
      await it.run();
      it.server.answers.set(topic, status(code));
      expect(await it.run()).toEqual({ read: 0, failed: 0, gone: 1 });
      expect(it.kept()).toBeUndefined();
      expect(it.said.at(-1)).toContain('its snapshot is taken away');
    },
  );

  test('takes away what is no longer in the table', async () => {
    await it.run();
    it.threads.length = 0;
    await it.run();
    expect(it.kept()).toBeUndefined();
  });

  test('leaves out whom, what and which words the lists name, at once where the forum is down', async () => {
    await it.run();
    const [, , , edited] = it.kept()?.replies ?? [];
    it.server.answers.set(topic, status(500));
    it.exclusions = {
      authors: [{ author: 'JAN de Vries' }, { author: 'admin', forum: 'another' }],
      posts: [edited?.address ?? ''],
      words: ['Permit  of 2019', 'han'],
    };
    await it.run();
    const texts = it.texts().join('\n');
    expect(texts).toContain('Thank you');
    expect(texts).toContain('Thanks all');
    expect(texts).not.toMatch(/survive|Second wording/);
    it.exclusions.words.push('the permit');
    await it.run();
    expect(it.texts()).toHaveLength(1);
  });
});

describe('syncDiscussions(sync), where a forum fails', () => {
  const good = json(recorded[topic]);
  const cut: Answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '9999' });
    response.write('{"title":"x');
    setTimeout(() => response.destroy(), 5);
  };
  const slow: Answer = () => undefined;

  test.each<[string, Answer, number]>([
    ['500', status(500), 1000],
    ['503 with Retry-After', status(503, { 'retry-after': '7' }), 7000],
    ['429 with Retry-After', status(429, { 'retry-after': '30' }), 30_000],
    ['429 until a date', status(429, { 'retry-after': 'Thu, 26 Nov 2026 12:00:20 GMT' }), 20_000],
    ['a body cut short', cut, 1000],
    ['no answer in time', slow, 1000],
    ['something that is no JSON', status(200, {}, '<html>wait</html>'), 1000],
  ])('asks again after %s, as late as it should', async (_name, fault, pause) => {
    if (fault === slow) it.timeout = 400;
    it.server.answers.set(topic, first(1, fault, good));
    const time = restlessClock();
    expect(await it.run(time)).toMatchObject({ read: 1 });
    expect(time.slept[0]).toBe(pause);
  });

  test.each<[string, Answer, RegExp]>([
    ['500 for ever', status(500), /answers 500; asked 4 times/],
    ['a long pause', status(429, { 'retry-after': '3600' }), /asks for a pause of 3600 s/],
    ['403', status(403), /answers 403/],
    ['another shape', json({ posts: 'none' }), /pagination: must be an object: nothing/],
    ['too much', status(200, {}, `"${'x'.repeat(2_100_000)}"`), /longer than 2000000 bytes/],
    ['a way elsewhere', status(302, { location: 'http://10.0.0.1/x' }), /sent on to 10\.0\.0\.1/],
    ['a ring', status(302, { location: topic }), /sent on more than 3 times/],
  ])('keeps the last snapshot after %s, and says so', async (_name, fault, reason) => {
    await it.run();
    const before = it.kept();
    it.server.answers.set(topic, fault);
    expect(await it.run()).toMatchObject({ read: 0, failed: 1 });
    expect(it.said.at(-1)).toMatch(reason);
    expect(it.said.at(-1)).toContain(`the snapshot of ${before?.readAt} stays`);
    expect(it.kept()?.failedAt).toMatch(/^2026-11-26T/);
    expect({ ...it.kept(), failedAt: undefined }).toEqual({ ...before, failedAt: undefined });
    it.server.answers.set(topic, good);
    await it.run();
    expect(it.kept()).not.toHaveProperty('failedAt');
  });

  test('writes nothing where nothing was read, and goes on with other forums', async () => {
    const other = await Syncing.start();
    it.forums.push({ ...other.forums[0], id: 'other' } as (typeof it.forums)[0]);
    it.threads.push({ ...it.threads[0], id: 'there', forum: 'other' } as (typeof it.threads)[0]);
    it.server.answers.set(topic, status(500));
    expect(await it.run()).toEqual({ read: 1, failed: 1, gone: 0 });
    expect(readdirSync(join(it.folder, 'discussions'))).toEqual(['there.json']);
    await other.end();
  });

  test('finds the five newest of ten thousand replies', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...(recorded[last]?.posts[0] ?? ({} as Post)),
      ...{ pid: 100 + index, content: `<p>Reply ${String(index)}</p>` },
      timestampISO: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    }));
    const slim = many.map((post) => ({ ...post, user: { displayname: 'x' } }));
    it.server.answers.set(
      topic,
      json({ ...recorded[topic], pagination: { pageCount: 1 }, posts: slim.map(bare) }),
    );
    await it.run();
    expect(it.texts()).toEqual([9995, 9996, 9997, 9998, 9999].map((n) => `Reply ${String(n)}`));
  });

  test('names the file that is no snapshot', async () => {
    await it.run();
    writeFileSync(join(it.folder, 'discussions', 'liege.json'), '{"thread": 1}');
    await expect(it.run()).rejects.toThrow('liege.json: is no snapshot of a thread');
  });
});

function bare({ pid, content, deleted, timestampISO }: Post) {
  return { ...{ pid, content, deleted, timestampISO }, user: { displayname: 'x' } };
}
