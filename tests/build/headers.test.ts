import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeaders, type HeaderRule } from '../../.ci/headers.mjs';
import { serve } from '../../.ci/serve.mjs';
import { addressOf } from './addresses.ts';
import { readBuiltSite } from './builtSite.ts';

const { folder, base } = readBuiltSite();
const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
/** How many headers every file is given, wherever it stands. */
const everywhere = 5;
const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== '_headers')
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .map((file) => addressOf(file.replaceAll('\\', '/')));

let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  served = await serve({ folder, base });
});

afterAll(() => served.close());

/** Headers that a path is given more than once: hosts join their values, so that neither is meant. */
function joinedHeaders(given: readonly HeaderRule[], path: string): string[] {
  const names = given
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function valuesOf(path: string, sought: string): string[] {
  return rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)
    .filter(([name]) => name === sought)
    .map(([, value]) => value);
}

test('_headers › gives no file one header twice', () => {
  const faults = paths.filter((path) => joinedHeaders(rules, path).length > 0);
  expect(faults).toEqual([]);
});

test('_headers › lets any site frame the embeds, and no other page', () => {
  const wrong = paths.filter((path) => {
    const frames = valuesOf(path, 'Content-Security-Policy').join();
    return frames !== (/^\/(e|embed)\//.test(path) ? '' : "frame-ancestors 'self'");
  });
  expect(wrong).toEqual([]);
});

test('_headers › says of every file how long it may be kept', () => {
  expect(paths.filter((path) => valuesOf(path, 'Cache-Control').length !== 1)).toEqual([]);
});

test('_headers › arrive as they are written, whatever the rule, and at a page that is not there', async () => {
  const asked = [...rules.map(({ pattern }) => paths.find((path) => pattern.test(path))), '/none/'];
  const faults = await Promise.all(asked.filter((path) => path !== undefined).map(headerFaults));
  expect(faults.flat()).toEqual([]);
});

/** What does not arrive at a path of the headers that are written for it; and cookies, which none may set. */
async function headerFaults(path: string): Promise<string[]> {
  const { headers } = await fetch(new URL(path.slice(1), served.url));
  const wanted = Object.entries(headersFor(rules, path));
  return [
    ...(wanted.length < everywhere ? [`${path}: is given few headers: ${wanted.length}`] : []),
    ...wanted
      .filter(([name, value]) => headers.get(name) !== value)
      .map(([name]) => `${path}: ${name}: ${headers.get(name) ?? 'is missing'}`),
    ...(headers.has('set-cookie') ? [`${path}: sets a cookie`] : []),
  ];
}

test('_headers › keeps within what Cloudflare Pages reads', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
});

test('joinedHeaders(rules, path) › finds a policy for all beside that of a part', () => {
  const planted = parseHeaders('/*\n  A: one\n/embed/*\n  a: two\n');
  expect(joinedHeaders(planted, '/embed/map/')).toEqual(['a']);
  expect(joinedHeaders(planted, '/map/')).toEqual([]);
});
