import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../.ci/headers.mjs';
import { serve } from '../../../.ci/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: Awaited<ReturnType<typeof serve>>;
let below: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'about/index.html'), '<h1>about</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>not here</h1>');
  writeFileSync(join(folder, 'a.css'), 'p { color: red }'.repeat(100));
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n/a.css\n  X-Plain: yes\n');
  site = await serve({ folder });
  below = await serve({ folder, base: '/two-roads' });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', headers });

describe('serve({ folder })', () => {
  test('answers a folder with its page, under the headers of its path', async () => {
    const response = await get('/about/');
    expect(await response.text()).toBe('<h1>about</h1>');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('x-plain')).toBeNull();
  });

  test('sends a folder without its slash on, query kept', async () => {
    const response = await get('/about?a=b');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/about/?a=b']);
  });

  test('compresses text, by brotli where that is accepted', async () => {
    const response = await get('/a.css', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toHaveLength(1600);
  });

  test('answers 304 to a tag it gave', async () => {
    const tag = (await get('/a.css')).headers.get('etag') ?? '';
    expect((await get('/a.css', { 'if-none-match': tag })).status).toBe(304);
  });

  test.each(['/nothing/', '/_headers', '/a.css/', '/..%2f..%2fetc/passwd'])(
    'gives no file for %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('root:');
    },
  );

  test('shows the site’s own page where there is none', async () => {
    expect(await (await get('/nothing/')).text()).toBe('<h1>not here</h1>');
  });
});

describe('serve({ folder, base })', () => {
  test('stands below its base path only', async () => {
    expect((await fetch(new URL('about/', below.url))).status).toBe(200);
    expect((await fetch(new URL('/about/', below.url))).status).toBe(404);
  });

  test('leads from the top to the base path', async () => {
    expect((await fetch(new URL('/', below.url))).url).toBe(below.url);
  });
});

describe('parseHeaders(text)', () => {
  test('joins what several rules say of a header', () => {
    const rules = parseHeaders('/*\n  A: one\n  B: one\n/x/*.svg\n  A: two # as it is\n');
    expect(headersFor(rules, '/x/y.svg')).toEqual({ a: 'one, two # as it is', b: 'one' });
    expect(headersFor(rules, '/x/y.svgz')).toEqual({ a: 'one', b: 'one' });
  });

  test('names the line it cannot read', () => {
    expect(() => parseHeaders('/*\n  no colon\n')).toThrow(
      '_headers:2: neither a path nor a header: no colon',
    );
  });
});
