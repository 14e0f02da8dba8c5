import { describe, expect, test } from 'vitest';
import { markupFaults } from '../../build/checks/markup.ts';

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>About</title></head><body>${body}</body></html>`;
}

test('markupFaults(html) › finds no fault in a sound page', () => {
  const body = `<h1 id="about">About</h1><p hidden>Who &amp; why<br><a href="#about">up</a>
    <astro-island client="idle"></astro-island><svg viewBox="0 0 1 1"><path d="M0,0"/></svg>`;
  expect(markupFaults(page(body))).toEqual([]);
});

describe('markupFaults(html)', () => {
  test.each([
    ['an element that is not closed', '<div><section>x</div>', 'close-order'],
    ['an end without a beginning', '</div>', 'close-order'],
    ['an attribute given twice', '<p id="a" id="b">x</p>', 'no-dup-attr'],
    ['an id given twice', '<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
    ['a block in a paragraph', '<p><div>x</div></p>', 'close-order'],
    ['a block in a phrase', '<span><ul><li>x</li></ul></span>', 'element-permitted-content'],
    ['a link in a link', '<a href="/"><b><a href="/">x</a></b></a>', 'element-permitted-content'],
    ['a list of what are no entries', '<ul><p>x</p></ul>', 'element-permitted-content'],
    ['a word no attribute takes', '<button type="go">x</button>', 'attribute-allowed-values'],
    ['a label of nothing', '<label for="none">x</label>', 'no-missing-references'],
    ['a bare angle', '<p>a < b</p>', 'no-raw-characters'],
  ])('finds %s', (_, body, rule) => {
    expect(markupFaults(page(body)).join('\n')).toContain(`${rule}: `);
  });

  test('finds a page without its doctype', () => {
    expect(markupFaults(page('').replace('<!doctype html>', ''))).toEqual([
      'missing-doctype: Document is missing doctype',
    ]);
  });
});
