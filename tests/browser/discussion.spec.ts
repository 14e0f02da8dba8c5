import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import hostile from '../fixtures/hostileHtml.json' with { type: 'json' };
import nodebb from '../fixtures/forums/nodebb.json' with { type: 'json' };
import { axeFaults, bringAxe } from './axe.ts';
import { expect, test as base } from './siteTest.ts';

interface Talk {
  readonly page: string;
  /** what the forum was asked */
  readonly asked: string[];
  /** what the forum answers next */
  answer: () => { status: number; body: unknown };
}

/** A page with filled threads, and beside it, on another origin, the forum that one of them is on. */
const test = base.extend<object, { talk: Talk }>({
  talk: [
    async ({}, use) => {
      const talk = {
        page: '',
        asked: [] as string[],
        answer: () => ({ status: 503, body: {} as unknown }),
      };
      const forum = await serving((request, response) => {
        talk.asked.push(request.url ?? '');
        const { status, body } = talk.answer();
        const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
        response.writeHead(status, headers).end(JSON.stringify(body));
      });
      const folder = await mkdtemp(join(tmpdir(), 'talk-'));
      await promisify(execFile)(
        process.execPath,
        [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
        {
          cwd: 'tests/browser/talkSite',
          env: { ...process.env, TALK_SITE: folder, FORUM_ORIGIN: forum.origin },
        },
      );
      const site = await serving((request, response) => {
        const path = request.url === '/' ? '/index.html' : (request.url ?? '');
        const type = extname(path) === '.html' ? 'text/html' : 'text/javascript';
        readFile(join(folder, path)).then(
          (text) => response.writeHead(200, { 'content-type': type }).end(text),
          () => response.writeHead(404).end(),
        );
      });
      await use(Object.assign(talk, { page: `${site.origin}/` }));
      forum.close();
      site.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  allowedComplaints: ({}, use) =>
    use([
      /^foreign request: http:\/\/127\.0\.0\.1:\d+\//,
      /console error: Failed to load resource/,
    ]),
});

// One worker, so that the page is built once.
test.describe.configure({ mode: 'default' });

const topic = nodebb.answers['/api/topic/2'];
const [opening, reply] = topic.posts;

/** The topic with these replies, a second after one another, on a day after the snapshot. */
function topicWith(contents: readonly string[], from = 0) {
  const posts = contents.map((content, index) => ({
    ...reply,
    ...{
      pid: 100 + index,
      content,
      timestampISO: new Date(Date.UTC(2026, 11, 1, 0, 0, from + index)).toISOString(),
    },
  }));
  return { ...topic, pagination: { pageCount: 1 }, posts: [opening, ...posts] };
}

test('threads stand as text, and their forum is asked when the reader says so', async ({
  page,
  talk,
}) => {
  talk.asked.length = 0;
  await bringAxe(page);
  await page.goto(talk.page);
  const thread = page.locator('#thread-trade');
  const look = thread.getByRole('button', { name: 'Look for newer replies' });
  await expect(look).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(1);
  await expect(thread.getByRole('listitem')).toHaveCount(5);
  await expect(page.locator('#thread-data')).toContainText(
    'could not be reached on 28 November 2026',
  );
  await expect(page.locator('#thread-news')).toContainText('not read yet');
  expect(await axeFaults(page)).toEqual([]);
  await page.mouse.wheel(0, 4000);
  await look.hover();
  expect(talk.asked).toEqual([]);

  const came = ['<p>The <a href="/topic/9">newest</a>.</p>', '<p>This is barred.</p>'];
  talk.answer = () => ({ status: 200, body: topicWith(came) });
  await look.focus();
  await page.keyboard.press('Enter');
  await expect(thread.getByRole('status')).toHaveText('New replies: 1.');
  await expect(thread.getByRole('listitem').last()).toContainText('The newest.');
  await expect(thread.getByRole('link', { name: 'newest' })).toHaveAttribute(
    'href',
    /^http:\/\/127.*\/topic\/9$/,
  );
  expect(talk.asked).toEqual(['/api/topic/2']);

  await look.click();
  await expect(thread.getByRole('status')).toHaveText('Nothing newer.');
  talk.answer = () => ({ status: 500, body: {} });
  await look.click();
  await expect(thread.getByRole('status')).toHaveText(/^The forum did not answer as expected/);
  await expect(thread.getByRole('listitem')).toHaveCount(6);
});

test.describe('what a forum sends', () => {
  // The policy speaks up against what is only parsed, and neither shown nor run.
  test.use({
    allowedComplaints: ({}, use) =>
      use([
        /^foreign request: http:\/\/127\.0\.0\.1:\d+\//,
        /^console error: (policy: (script|style)-src-(attr|elem) inline|Executing inline event handler|Applying inline style)/,
      ]),
  });

  test('is text, whatever it is', { tag: '@firefox' }, async ({ page, talk }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { ran: 0, alert: () => Object.assign(globalThis, { ran: 1 }) });
    });
    await page.goto(talk.page);
    const thread = page.locator('#thread-trade');
    const look = thread.getByRole('button');
    // Five at a time are shown.
    for (let from = 0; from < hostile.length; from += 5) {
      const batch = hostile.slice(from, from + 5).map((vector) => `words ${vector}`);
      talk.answer = () => ({ status: 200, body: topicWith(batch, from) });
      await look.click();
      await expect(thread.getByRole('listitem')).toHaveCount(5 + from + batch.length);
      await expect(look).toHaveAttribute('aria-disabled', 'false');
    }
    const odd = thread.locator('.talk-replies :not(li, p, a, b, time)');
    expect(await odd.count()).toBe(0);
    const links = await thread
      .locator('.talk-replies a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { ran: number }).ran)).toBe(0);
  });
});

async function serving(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
