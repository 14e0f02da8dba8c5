import { expect, test } from 'vitest';
import { pageKindOf } from '../../../src/search/pageKinds.ts';

test.each([
  ['/charts/singles-day/', 'charts'],
  ['/stories/the-bill/', 'stories'],
  ['/countries/fr/', 'countries'],
  ['/method/', 'pages'],
])('pageKindOf(%s) › is %s', (path, kind) => {
  expect(pageKindOf(path)).toBe(kind);
});

test.each([
  '/',
  '/charts/',
  '/sources/',
  '/map/',
  '/search/',
  '/elsewhere/thing/',
  '/constructor/x/',
  '/charts/a/b/',
])('pageKindOf(%s) › is nothing to be found by itself', (path) => {
  expect(pageKindOf(path)).toBeUndefined();
});
