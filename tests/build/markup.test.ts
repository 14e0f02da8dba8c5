import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../../src/built/builtPages.ts';
import { gluedWords } from './checks/gluedWords.ts';
import { markupFaults } from './checks/markup.ts';
import { faultsOf } from './faultsOf.ts';

const pages = await builtPages(process.env.DIST ?? 'dist');

// In a file of its own, so that it runs beside the other checks: it takes as long as all of those.
test('every page › has a blank between two words', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(faultsOf(pages, ({ file }) => gluedWords(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every page › is valid HTML', () => {
  expect(faultsOf(pages, ({ file }) => markupFaults(readFileSync(file, 'utf8')))).toEqual([]);
});
