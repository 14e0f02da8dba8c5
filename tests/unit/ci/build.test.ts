import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let top: string;
const site = () => readFileSync(join(top, 'dist/index.html'), 'utf8');
const half = () => join(top, '.cache/build/next/index.html');

/** Has the build, in place of Astro, write a page and then do what the lines of shell say. */
function astro(words: string, then: string): void {
  const file = join(top, 'node_modules/.bin/astro');
  // Its arguments are: build --outDir <folder>.
  const lines = ['#!/bin/sh', 'mkdir -p "$3"', `printf '%s' '${words}' > "$3/index.html"`, then];
  writeFileSync(file, lines.join('\n'));
  chmodSync(file, 0o755);
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'build-'));
  for (const folder of ['dist', 'node_modules/.bin'])
    mkdirSync(join(top, folder), { recursive: true });
  cpSync('.ci', join(top, '.ci'), { recursive: true });
  writeFileSync(join(top, 'dist/index.html'), 'old');
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

// On Windows the programs of packages are no shell scripts.
describe.runIf(process.platform !== 'win32')('node .ci/build.mjs', () => {
  const build = () => spawnSync(process.execPath, ['.ci/build.mjs'], { cwd: top }).status;

  test('puts the new site in the place of the old one', () => {
    astro('new', 'exit 0');
    expect([build(), site()]).toEqual([0, 'new']);
  });

  test('leaves the old site whole where the build fails', () => {
    astro('half', 'exit 3');
    expect([build(), site()]).toEqual([3, 'old']);
  });

  test('leaves the old site whole where the build is killed half-way, and builds again after', async () => {
    astro('half', 'exec sleep 60');
    const child = spawn(process.execPath, ['.ci/build.mjs'], { cwd: top, detached: true });
    const ended = new Promise((done) => child.once('close', done));
    await expect.poll(() => existsSync(half()), { timeout: 30_000 }).toBe(true);
    process.kill(-Number(child.pid), 'SIGKILL');
    await ended;
    expect(site()).toBe('old');
    astro('new', 'exit 0');
    expect([build(), site()]).toEqual([0, 'new']);
  });
});
