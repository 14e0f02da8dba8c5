import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestOfEachKind } from '../../lighthouse/kinds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('longestOfEachKind(paths, folder) › chooses the longest, and no error page', () => {
  const lengths = { '/': 5, '/charts/': 4, '/charts/a/': 2, '/charts/b/': 3, '/404/': 9 };
  for (const [path, length] of Object.entries(lengths)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), 'x'.repeat(length));
  }
  const paths = [...Object.keys(lengths), '/404.html'];
  expect(longestOfEachKind(paths, folder)).toEqual([
    { kind: '/', path: '/' },
    { kind: '/charts/', path: '/charts/' },
    { kind: '/charts/*/', path: '/charts/b/' },
  ]);
});
