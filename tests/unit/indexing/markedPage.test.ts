import { expect, test } from 'vitest';
import { markedPage } from '../../../src/indexing/markedPage.ts';

test('markedPage(html, kind) › says on the main part what the page is', () => {
  expect(markedPage('<body><main id="content">', 'charts')).toBe(
    '<body><main data-pagefind-filter="kind:charts" id="content">',
  );
});

test('markedPage(html, kind) › makes a source weigh less than what rests on it', () => {
  expect(markedPage('<main>', 'sources')).toContain('data-pagefind-weight="0.3"');
});

test('markedPage(html, kind) › refuses a page without a main part', () => {
  expect(() => markedPage('<body>', 'charts')).toThrow('search: page has no main part');
});
