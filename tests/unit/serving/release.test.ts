import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../../.ci/filesIn.mjs';
import { isHere } from '../../serving/nginx.ts';

/** The steps of a release as README.md tells them, with other folders; the last one comes a day later. */
function stepsIn(readme: string, built: string, served: string): string[] {
  const [, block = ''] = /```sh\n(rsync [^`]+)```/.exec(readme) ?? [];
  return block
    .split('\n')
    .filter((line) => line.startsWith('rsync '))
    .map((line) =>
      line.replaceAll('/srv/two-roads/dist', served).replaceAll(/(?<= )dist\//g, `${built}/`),
    );
}

/** A site of two pages that ask for a script, whose name holds which release it is of. */
function write(folder: string, release: string): void {
  const files = {
    'index.html': `/_astro/a.${release}.js`,
    'map/index.html': `/_astro/b.${release}.js`,
    [`only-${release}/index.html`]: '/_astro/same.js',
    [`_astro/a.${release}.js`]: 'a',
    [`_astro/b.${release}.js`]: 'b',
    '_astro/same.js': 'same',
    [`pagefind/index/${release}.pf_index`]: 'words',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    // rsync takes files of one length and one second for the same; releases are further apart.
    if (release === 'old') utimesSync(join(folder, file), 0, 0);
  }
}

/** Scripts that pages ask for and that are not there. */
function missing(folder: string, pages: readonly string[]): string[] {
  return pages.filter((script) => !existsSync(join(folder, script)));
}

const pagesIn = (folder: string) =>
  filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

test('README.md › tells a release at which no page, old or new, misses a script', () => {
  if (!isHere('rsync')) {
    // eslint-disable-next-line no-console -- a check that was not made is not to look like one that was
    console.log('rsync: is not on this machine; a release was not tried');
    return;
  }
  const top = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const [built, served] = [join(top, 'dist'), join(top, 'served')];
  write(served, 'old');
  write(built, 'new');
  const opened = pagesIn(served);
  const steps = stepsIn(readFileSync('README.md', 'utf8'), built, served);
  expect(steps).toHaveLength(3);
  for (const [index, step] of steps.entries()) {
    execFileSync('sh', ['-c', step]);
    expect(missing(served, pagesIn(served))).toEqual([]);
    if (index < 2) {
      expect(missing(served, opened)).toEqual([]);
      expect(existsSync(join(served, 'pagefind/index/old.pf_index'))).toBe(true);
    }
  }
  expect(filesIn(served).toSorted()).toEqual(filesIn(built).toSorted());
});
