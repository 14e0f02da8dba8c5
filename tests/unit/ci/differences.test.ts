import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differences } from '../../../.ci/differences.mjs';

let top: string;
const put = (file: string, text: string) => {
  writeFileSync(join(top, file), text);
};
const found = () => differences(join(top, 'a'), join(top, 'b')).map((line) => line.split(' "')[0]);

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'differences-'));
  for (const folder of ['a/in', 'b/in']) mkdirSync(join(top, folder), { recursive: true });
  for (const folder of ['a', 'b']) put(`${folder}/in/same.html`, 'the same');
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

test('differences(one, other) › finds none between folders with the same bytes', () => {
  expect(found()).toEqual([]);
});

test('differences(one, other) › names a file that one alone has', () => {
  put('a/first.html', '');
  put('b/second.html', '');
  expect(found()).toEqual([
    `first.html: only in ${join(top, 'a')}`,
    `second.html: only in ${join(top, 'b')}`,
  ]);
});

test('differences(one, other) › names the first byte that differs, and a longer end', () => {
  put('a/page.html', 'now 12:00');
  put('b/page.html', 'now 12:01');
  put('a/rest.html', 'short');
  put('b/rest.html', 'shorter');
  expect(found()).toEqual(['page.html: differs at byte 8:', 'rest.html: differs at byte 5:']);
});
