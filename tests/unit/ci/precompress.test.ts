import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../../.ci/precompress.mjs';

const long = '<p>the same words again and again</p>'.repeat(100);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), long);
  writeFileSync(join(folder, '_astro/a.js'), long);
  writeFileSync(join(folder, 'short.txt'), 'short');
  writeFileSync(join(folder, 'picture.png'), long);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('precompress(folder) › writes both forms of long text, and of nothing else', async () => {
  const { files, bytes } = await precompress(folder);
  expect([files, bytes]).toEqual([2, 2 * long.length]);
  const names = readdirSync(folder, { recursive: true }).map(String).toSorted();
  expect(names.filter((name) => /\.(br|gz)$/.test(name))).toEqual([
    '_astro/a.js.br',
    '_astro/a.js.gz',
    'index.html.br',
    'index.html.gz',
  ]);
});

test('precompress(folder) › writes what unpacks to the file', async () => {
  await precompress(folder);
  const file = join(folder, 'index.html');
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(long);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(long);
});

test('precompress(folder) › gives the same bytes when it runs again', async () => {
  await precompress(folder);
  const before = readFileSync(join(folder, 'index.html.gz'));
  expect(await precompress(folder)).toMatchObject({ files: 2 });
  expect(readFileSync(join(folder, 'index.html.gz'))).toEqual(before);
});
