import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../build/builtSite.ts';
import { strandFaults } from '../../build/checks/strand.ts';

const folder = mkdtempSync(join(tmpdir(), 'strand-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('strandFaults(site) › names pages that only pages out of reach link to', () => {
  const pages = {
    'index.html':
      '<a href="/two-roads/charts/#all">charts</a><a href="https://elsewhere.example/">x</a>',
    'charts/index.html': '<a href="one/">one</a>',
    'charts/one/index.html': '<a href="../../">home</a>',
    'charts/two/index.html': '<a href="../three/">three</a>',
    'charts/three/index.html': '<a href="../two/">two</a>',
    '404.html': '<meta name="robots" content="noindex">',
  };
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect(strandFaults(readBuiltSite(folder, '/two-roads'))).toEqual([
    '/charts/three/: no link leads here from the home page',
    '/charts/two/: no link leads here from the home page',
  ]);
});
