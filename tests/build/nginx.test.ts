import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from '../../.ci/precompress.mjs';
import { serve } from '../../.ci/serve.mjs';
import { isHere, setUpIn, startNginx } from '../serving/nginx.ts';
import { addressOf } from './addresses.ts';
import { readBuiltSite } from './builtSite.ts';

const { folder } = readBuiltSite();
/** One file or two of each part, for which headers differ, and of each ending. */
const samples = [
  ...['index.html', '404.html', 'embed.js', 'feed.*', 'corrections.json', 'favicon.svg'],
  ...['robots.txt', 'sitemap.xml', 'charts/singles-day/index.html', 'charts/singles-day.*'],
  ...['countries/be/*', 'data/hubs.*', 'e/map@*/*', 'embed/map/*', 'pictures/map.png'],
  ...['_astro/MapExplorer.*.js', '_astro/fonts/*', 'pagefind/pagefind.js'],
];
const told = [
  ...['cache-control', 'content-security-policy'],
  ...['x-content-type-options', 'referrer-policy', 'permissions-policy'],
  ...['access-control-allow-origin', 'cross-origin-resource-policy'],
];

/** Two names of one type: which of them, the host’s own list of endings says. */
const sameTypes: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
};

/** What a server says of an address, as far as a reader’s browser minds. */
async function answer(site: string, path: string, encoding: string) {
  const headers = { 'accept-encoding': encoding };
  const response = await fetch(new URL(path.slice(1), site), { headers, redirect: 'manual' });
  const body = await response.text();
  const said = (name: string) => response.headers.get(name) ?? 'none';
  const location = response.headers.get('location');
  const [type = '', ...more] = said('content-type').split(';');
  return {
    status: response.status >= 300 && response.status < 400 ? 'elsewhere' : String(response.status),
    location: location === null ? 'none' : new URL(location, site).pathname,
    // What comes with no page of the site is for nobody to read.
    ...(response.status === 200 && {
      ...Object.fromEntries(told.map((name) => [name, said(name)])),
      'content-type': [sameTypes[type] ?? type, ...more].join(';'),
      packed: String(said('content-encoding') !== 'none'),
      body,
    }),
  };
}

/** Where two servers say other things of an address, a line each. */
async function faultsAt(path: string, encoding: string, own: string, nginx: string) {
  const [ours, theirs] = [
    new Map<string, string>(Object.entries(await answer(own, path, encoding))),
    new Map<string, string>(Object.entries(await answer(nginx, path, encoding))),
  ];
  return [...ours].flatMap(([name, value]) => {
    const other = theirs.get(name) ?? 'none';
    return value === other ? [] : [`${path} (${encoding}): ${name}: ${other}, not ${value}`];
  });
}

test('README.md › has nginx say of each part what _headers says', async () => {
  if (!isHere('nginx')) {
    // eslint-disable-next-line no-console -- a check that was not made is not to look like one that was
    console.log('nginx: is not on this machine; its answers were not looked at');
    return;
  }
  const copy = mkdtempSync(join(tmpdir(), 'nginx-site-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const files = samples.flatMap((pattern) =>
    globSync(pattern, { cwd: folder, nodir: true } as object),
  );
  for (const file of ['_headers', ...files]) cpSync(join(folder, file), join(copy, file));
  await precompress(copy);
  const [own, nginx] = [
    await serve({ folder: copy }),
    await startNginx(setUpIn(readFileSync('README.md', 'utf8')), copy),
  ];
  onTestFinished(() => own.close());
  onTestFinished(() => nginx.close());
  const paths = [...files.map(addressOf), '/charts/singles-day', '/nowhere/', '/charts/none.json'];
  const encodings = ['gzip', 'identity', 'gzip, br'];
  const asked = encodings.flatMap((encoding) => paths.map((path) => ({ path, encoding })));
  const faults = asked.map(({ path, encoding }) => faultsAt(path, encoding, own.url, nginx.url));
  expect((await Promise.all(faults)).flat()).toEqual([]);
  const { headers } = await fetch(nginx.url, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(headers.get('content-encoding')).toBe(nginx.hasBrotli ? 'br' : 'gzip');
});
