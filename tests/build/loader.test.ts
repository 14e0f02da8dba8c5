import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBuiltSite } from './builtSite.ts';

const script = readFileSync(join(readBuiltSite().folder, 'embed.js'), 'utf8');

test('/embed.js › weighs no more than was promised', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3000);
});

test('/embed.js › is a classic script that fetches no other', () => {
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|localStorage|cookie/);
});
