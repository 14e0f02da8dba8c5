import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { marksOf, isUnmarked } from '../../../src/community/live/marks.ts';
import type { Reply } from '../../../src/community/snapshot.ts';
import { paragraphsOf } from '../../../src/community/text/fromElement.ts';
import { excerptOf, type Excerpt } from '../../../src/community/text/parts.ts';
import { readBody } from '../../../src/community/text/sanitised.ts';
import { threadOf } from '../../../src/community/threadOf.ts';
import { fixtureOf } from './fixtures.ts';

const hostile = JSON.parse(readFileSync('tests/fixtures/hostileHtml.json', 'utf8')) as string[];
const base = 'https://forum.example/t/1';
const { forum } = fixtureOf('nodebb');

/** As the browser does it: no sanitiser, a parsed document that is not shown. */
function readParsed(html: string): Excerpt {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return excerptOf(paragraphsOf(document.body, base));
}

const ways: [string, (vector: string) => Excerpt][] = [
  ['readBody({ html }, base)', (html) => readBody({ html }, base)],
  ['readBody({ markdown }, base)', (markdown) => readBody({ markdown }, base)],
  ['paragraphsOf(root, base)', readParsed],
];

describe.each(ways)('%s', (_name, read) => {
  test.each(hostile)('leaves text and web links alone of %j', (vector) => {
    for (const part of read(`before ${vector} after`).paragraphs.flat()) {
      expect(Object.keys(part).filter((key) => key !== 'text' && key !== 'href')).toEqual([]);
      expect(typeof part.text).toBe('string');
      expect(part.text).not.toMatch(/[\u202e\u0001]/);
      if (part.href !== undefined) expect(part.href).toMatch(/^https?:\/\/(?!.*@)/);
    }
  });

  test('keeps plain words, links and paragraphs', () => {
    const { paragraphs } = read('one\n\n<p>two</p>');
    const said = paragraphs.map((parts) => parts.map(({ text }) => text).join(''));
    expect(said.join(' ').replace(/<\/?p>/g, '')).toBe('one two');
  });
});

test('hostile.json holds fifty vectors at least', () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(50);
});

describe('readBody(body, base)', () => {
  test('reads no script, style, picture or quotation', () => {
    const html =
      '<script>a</script><style>b</style><img alt="c"><blockquote>d</blockquote>e<img class="emoji" alt="🚢">';
    expect(readBody({ html }, base).paragraphs).toEqual([[{ text: 'e🚢' }]]);
  });

  test('cuts what is long, in the middle of a link if need be', () => {
    const html = `<p>${'x'.repeat(590)}</p><p><a href="/u">${'🚢'.repeat(20)}</a></p><p>more</p>`;
    const { paragraphs, isCut } = readBody({ html }, base);
    expect(isCut).toBe(true);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]).toEqual([
      { text: `${'🚢'.repeat(9)}…`, href: 'https://forum.example/u' },
    ]);
  });

  test('reads what is nested a hundred thousand deep', () => {
    const html = `${'<div>'.repeat(100_000)}deep`;
    expect(() => readBody({ html }, base)).not.toThrow();
  });
});

describe('threadOf(raw, forum, readBody)', () => {
  test('leaves out replies without words, and such as have no address of the web', () => {
    const reply = { author: 'a', date: '2026-01-01T00:00:00.000Z', address: base };
    const raw = {
      ...{ title: '  A\u202e title\n', replyCount: 3, lastActivity: reply.date },
      replies: [
        { ...reply, body: { html: '<img src="x.png">' } },
        { ...reply, body: { html: 'x' }, address: 'javascript:alert(1)' },
        { ...reply, body: { html: 'x' }, author: 'n'.repeat(99) },
      ],
    };
    const { title, replies } = threadOf(raw, forum, readBody);
    expect(title).toBe('A title');
    expect(replies.map(({ author }) => author)).toEqual([`${'n'.repeat(59)}…`]);
  });
});

describe('isUnmarked(reply, marks)', () => {
  const reply: Reply = {
    ...{ author: '@Ana López', date: '2026-01-01T00:00:00.000Z', address: base, isCut: false },
    paragraphs: [[{ text: 'From ' }, { text: 'Birming' }, { text: 'ham, buy NOW!' }]],
  };
  const none = { authors: [], posts: [], words: [] };

  test.each([
    [{ ...none, authors: [{ author: 'ana lópez' }] }, false],
    [{ ...none, authors: [{ author: 'ana lópez', forum: 'another' }] }, true],
    [{ ...none, posts: [base] }, false],
    [{ ...none, words: ['buy now'] }, false],
    [{ ...none, words: ['birmingham'] }, false],
    [{ ...none, words: ['ham', 'buy then'] }, true],
    [none, true],
  ])('judges by %j as the build does', (exclusions, expected) => {
    const marks = marksOf(exclusions, forum);
    expect(isUnmarked(reply, marks)).toBe(expected);
    expect(JSON.stringify(marks)).not.toMatch(/ana|ham|buy|forum/i);
  });
});
