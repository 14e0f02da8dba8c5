import { describe, expect, test } from 'vitest';
import { adapterOf } from '../../../src/community/adapters.ts';
import { readBody } from '../../../src/community/text/sanitised.ts';
import { askForThread, threadOf } from '../../../src/community/threadOf.ts';
import { forumKinds } from '../../../src/data/tables/forums.ts';
import { fixtureOf, kindsWithFixture, type Fixture } from './fixtures.ts';

test('each kind of forum has a fixture that says where it is from', () => {
  expect(kindsWithFixture.toSorted()).toEqual(forumKinds.toSorted());
  for (const kind of forumKinds) {
    expect(fixtureOf(kind).note, kind).toMatch(/^(Recorded from|Built by hand, since|\w+ \w+, as)/);
    expect(adapterOf(kind).kind).toBe(kind);
  }
});

describe.each(forumKinds.filter((kind) => kind !== 'link'))('%s', (kind) => {
  const fixture = fixtureOf(kind);

  test('reads its fixture by its own addresses, each once', async () => {
    const { asked, thread } = await read(fixture);
    expect(asked).toEqual(Object.keys(fixture.answers));
    expect(thread).toMatchSnapshot();
  });

  test('asks its own origin alone', async () => {
    const { origins } = await read(fixture);
    expect([...origins]).toEqual([adapterOf(kind).reading?.origin(fixture.forum)]);
  });

  test('gives a thread the address that people open', () => {
    expect(adapterOf(kind).threadAddress(fixture.forum, fixture.thread)).toMatchSnapshot();
  });

  test.each(Object.keys(fixture.answers))(
    'throws where the answer of %s is another',
    async (path) => {
      for (const wrong of [null, 'no', [], {}, { error: 'x' }, [{ id: 1 }]]) {
        const answers = { ...fixture.answers, [path]: wrong };
        const outcome = await read({ ...fixture, answers }).then(
          ({ thread }) => thread.replies.length,
          (error: unknown) => (error as Error).message,
        );
        // A list without comments is what GitHub answers past the last page.
        if (outcome !== 0) expect(outcome).toMatch(/: must be /);
      }
    },
  );
});

test('nothing is read from a plain link', async () => {
  const { forum, thread } = fixtureOf('link');
  await expect(askForThread(forum, thread, () => Promise.reject(new Error()))).rejects.toThrow(
    'link: nothing can be read on a forum of kind link',
  );
  expect(adapterOf('link').threadAddress(forum, thread)).toBe(thread);
});

async function read({ forum, thread, answers }: Fixture) {
  const asked: string[] = [];
  const origins = new Set<string>();
  const raw = await askForThread(forum, thread, (address) => {
    const { origin, pathname, search } = new URL(address);
    const path = pathname + search;
    origins.add(origin);
    asked.push(path);
    return Promise.resolve(answers[path]);
  });
  return { asked, origins, thread: threadOf(raw, forum, readBody) };
}
