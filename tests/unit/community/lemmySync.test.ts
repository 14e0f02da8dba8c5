import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureOf } from './fixtures.ts';
import { json, status } from './forumServer.ts';
import { Syncing } from './syncing.ts';

const path = '/api/v3/post?id=77';
const answer = fixtureOf('lemmy').answers[path] as { post_view: { post: object } };

let it: Syncing;
beforeEach(async () => {
  it = await Syncing.start('lemmy');
  await it.run();
});
afterEach(() => it.end());

// Lemmy answers 404, 400 or 200 for one that is gone, by its version and by who took it away.
describe('syncDiscussions(sync), on Lemmy', () => {
  test('takes a thread away that the server no longer finds', async () => {
    expect(it.kept()?.replyCount).toBe(5);
    it.server.answers.set(path, status(400, {}, '{"error":"couldnt_find_post"}'));
    expect(await it.run()).toEqual({ read: 0, failed: 0, gone: 1 });
    expect(it.kept()).toBeUndefined();
  });

  test.each(['deleted', 'removed'])('takes a thread away that was %s', async (how) => {
    const post = { ...answer.post_view.post, [how]: true };
    it.server.answers.set(path, json({ ...answer, post_view: { ...answer.post_view, post } }));
    expect(await it.run()).toEqual({ read: 0, failed: 0, gone: 1 });
    expect(it.kept()).toBeUndefined();
  });

  test.each(['{"error":"rate_limit_error"}', '"no"', '<html>wait</html>', ''])(
    'keeps the thread after a refusal with %s',
    async (said) => {
      it.server.answers.set(path, status(400, {}, said));
      expect(await it.run()).toEqual({ read: 0, failed: 1, gone: 0 });
      expect(it.said.at(-1)).toMatch(/answers 400; the snapshot of .* stays/);
      expect(it.kept()?.replies.length).toBeGreaterThan(0);
    },
  );
});
