import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restore, swap } from '../../../.ci/swap.mjs';

let top: string;
const folders = () => ({
  ready: join(top, 'cache/next'),
  place: join(top, 'dist'),
  aside: join(top, 'cache/last'),
});

function site(folder: string, words: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

const words = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

describe('swap(folders)', () => {
  test('puts the new site in the old one’s place, and leaves nothing beside it', () => {
    const { ready, place, aside } = folders();
    site(place, 'old');
    writeFileSync(join(place, 'gone.html'), 'no longer built');
    site(ready, 'new');
    swap(folders());
    expect(words(place)).toBe('new');
    expect([ready, aside, join(place, 'gone.html')].filter(existsSync)).toEqual([]);
  });

  test('needs no old site', () => {
    site(folders().ready, 'new');
    swap(folders());
    expect(words(folders().place)).toBe('new');
  });

  test('leaves the old site where nothing is ready', () => {
    site(folders().place, 'old');
    expect(() => {
      swap(folders());
    }).toThrow('ENOENT');
    restore(folders());
    expect(words(folders().place)).toBe('old');
  });
});

describe('restore(folders)', () => {
  test('brings back the site that a broken swap left aside', () => {
    site(folders().aside, 'old');
    restore(folders());
    expect(words(folders().place)).toBe('old');
  });

  test('touches nothing where a site is in its place', () => {
    site(folders().place, 'new');
    site(folders().aside, 'old');
    restore(folders());
    expect(words(folders().place)).toBe('new');
  });
});
