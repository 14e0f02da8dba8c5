import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../.ci/headers.mjs';
import { headersText } from '../../../src/headers/headersText.ts';

const folder = (name: string) => ({ name, isFolder: true });
const file = (name: string) => ({ name, isFolder: false });
const text = headersText([
  ...['_astro', 'charts', 'countries', 'e', 'embed', 'pictures', 'embed-guide'].map(folder),
  ...['index.html', '404.html', 'embed.js', 'feed.json', 'corrections.json'].map(file),
  ...['feed.atom', '_headers'].map(file),
]);
const at = (path: string) => headersFor(parseHeaders(text), path);

describe('headersText(entries)', () => {
  test.each(['/embed/singles-day/', '/embed/map/', '/embed/', '/e/map@0a1b2c3d4e/'])(
    'lets anyone frame %s',
    (path) => {
      expect(at(path)).not.toHaveProperty('content-security-policy');
    },
  );

  test.each(['/', '/charts/singles-day/', '/404.html', '/embed-guide/', '/embed.js'])(
    'lets only the site frame %s',
    (path) => {
      expect(at(path)['content-security-policy']).toBe("frame-ancestors 'self'");
    },
  );

  test.each([
    ['/_astro/a.1b2c.js', 'public, max-age=31536000, immutable'],
    ['/e/map@0a1b2c3d4e/', 'public, max-age=31536000, immutable'],
    ['/embed.js', 'public, max-age=3600, stale-while-revalidate=86400'],
    ['/pictures/singles-day.png', 'public, max-age=3600, stale-while-revalidate=86400'],
    ['/embed/singles-day/', 'public, max-age=300'],
    ['/', 'public, max-age=300'],
  ])('tells how long %s may be kept', (path, kept) => {
    expect(at(path)['cache-control']).toBe(kept);
  });

  test.each(['/feed.json', '/corrections.json', '/countries/be/feed.json'])(
    'tells that %s is a feed',
    (path) => {
      expect(at(path)['content-type']).toBe('application/feed+json');
      expect(at(path)['cache-control']).toBe('public, max-age=300');
    },
  );

  test.each(['/feed.atom', '/countries/be/', '/charts/singles-day.json'])(
    'leaves the type of %s to the host',
    (path) => {
      expect(at(path)).not.toHaveProperty('content-type');
    },
  );

  test('lets any origin read anything', () => {
    expect(at('/charts/singles-day.json')['access-control-allow-origin']).toBe('*');
  });

  test('names its own file nowhere', () => {
    expect(text).not.toContain('_headers');
  });
});

test('README.md › tells nginx the same', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, nginx = ''] = /```nginx\n([^`]+)```/.exec(readme) ?? [];
  const said = new Set(parseHeaders(text).flatMap(({ headers }) => headers));
  for (const [name, value] of said) {
    expect(nginx).toContain(value);
    expect(nginx).toContain(name);
  }
});
