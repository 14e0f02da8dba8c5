import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../../../src/built/builtPages.ts';

test('builtPages(folder) › finds pages, none that was kept and no other files, by their addresses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'charts', 'one'), { recursive: true });
  mkdirSync(join(folder, 'e', 'one@0a1b2c3d4e'), { recursive: true });
  for (const name of [
    'e/one@0a1b2c3d4e/index.html',
    'index.html',
    '404.html',
    'charts/one/index.html',
    'charts/one.svg',
  ])
    writeFileSync(join(folder, name), '');
  expect(await builtPages(folder)).toEqual([
    { file: join(folder, '404.html'), path: '404.html' },
    { file: join(folder, 'charts/one/index.html'), path: 'charts/one/' },
    { file: join(folder, 'index.html'), path: '' },
  ]);
});
