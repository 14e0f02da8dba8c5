import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutIslandStyle } from '../../../src/policy/islandStyle.ts';

const written = 'astro-island,astro-slot,astro-static-slot{display:contents}';

test('withoutIslandStyle(html) › takes away the style of islands and no other', () => {
  const html = `<style>a{b:c}</style><figure><style>${written}</style><svg></svg></figure>`;
  expect(withoutIslandStyle(html)).toBe('<style>a{b:c}</style><figure><svg></svg></figure>');
});

test('withoutIslandStyle(html) › takes away nothing that base.css does not say', () => {
  const base = readFileSync('src/styles/base.css', 'utf8').replace(/\s+/g, '');
  expect(base).toContain('astro-island,astro-slot,astro-static-slot{display:contents;}');
});
