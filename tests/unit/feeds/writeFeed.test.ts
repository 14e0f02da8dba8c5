import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { feedFormats } from '../../../src/feeds/feed.ts';
import { writeFeed } from '../../../src/feeds/writeFeed.ts';
import { entryOf, feedOf } from './oneFeed.ts';

const names = {
  a: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** The texts, without the white space around them, of what an XPath finds. */
function found(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    const nodes = document.find(path, names);
    return nodes.map((node) => ('content' in node ? node.content.trim() : ''));
  } finally {
    document.dispose();
  }
}

interface JsonFeed {
  readonly language: string;
  readonly hubs?: unknown;
  readonly _rights: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const jsonOf = (...given: Parameters<typeof feedOf>) =>
  JSON.parse(writeFeed(feedOf(...given), 'json')) as JsonFeed;

describe('writeFeed(feed, format)', () => {
  test.each(feedFormats)('gives the same bytes for the same feed: %s', (format) => {
    const entries = [entryOf('2018-05'), entryOf('2021-11-08')];
    expect(writeFeed(feedOf(entries), format)).toBe(writeFeed(feedOf(entries), format));
  });

  test('keeps what XML and HTML would read as their own', () => {
    const odd = 'A <b>bold</b> & “odd” ]]> name';
    const feed = feedOf([entryOf('2021', { title: odd, summary: odd })]);
    const atom = writeFeed(feed, 'atom');
    expect(found(atom, '//a:entry/a:title')).toEqual([odd]);
    expect(found(atom, '//a:entry/a:summary')).toEqual([odd]);
    // Its readers take the description for HTML, where the same text is written so.
    expect(found(writeFeed(feed, 'rss'), '//item/description')).toEqual([
      'A &lt;b&gt;bold&lt;/b&gt; &amp; “odd” ]]&gt; name',
    ]);
    expect(jsonOf(feed.entries).items[0]).toMatchObject({ title: odd, content_text: odd });
  });

  test('places a date at the first moment that it can mean', () => {
    const feed = feedOf([entryOf('2018'), entryOf('2018-05'), entryOf('2018-05-31')]);
    expect(found(writeFeed(feed, 'atom'), '//a:entry/a:published')).toEqual([
      '2018-05-31T00:00:00.000Z',
      '2018-05-01T00:00:00.000Z',
      '2018-01-01T00:00:00.000Z',
    ]);
    expect(found(writeFeed(feed, 'rss'), '//item/pubDate')[0]).toBe(
      'Thu, 31 May 2018 00:00:00 GMT',
    );
  });

  test('tells when it was last changed by its entries, and before any by its first day', () => {
    const updated = (feed: ReturnType<typeof feedOf>) =>
      found(writeFeed(feed, 'atom'), '/a:feed/a:updated');
    expect(updated(feedOf([]))).toEqual(['2026-11-25T00:00:00.000Z']);
    const revised = entryOf('2026-11-26', { revised: '2027-02-01' });
    expect(updated(feedOf([revised]))).toEqual(['2027-02-01T00:00:00.000Z']);
    expect(found(writeFeed(feedOf([revised]), 'atom'), '//a:entry/a:published')).toEqual([
      '2026-11-26T00:00:00.000Z',
    ]);
  });

  test('makes ids that do not hang on the address', () => {
    const id = 'tag:example.org,2026-11-25:en-GB/events/of-2018';
    const feed = feedOf([entryOf('2018')]);
    expect(found(writeFeed(feed, 'atom'), '//a:entry/a:id')).toEqual([id]);
    expect(found(writeFeed(feed, 'rss'), '//item/guid[@isPermaLink="false"]')).toEqual([id]);
    expect(jsonOf(feed.entries).items[0]).toMatchObject({ id });
  });

  test('tells language, author and rights in every format', () => {
    const feed = feedOf([entryOf('2018')]);
    const atom = writeFeed(feed, 'atom');
    expect(found(atom, '/a:feed[@xml:lang="en-GB"]/a:author/a:name')).toEqual(['Two Roads']);
    expect(found(atom, '/a:feed/a:rights')[0]).toContain('CC BY 4.0');
    const rss = writeFeed(feed, 'rss');
    expect(found(rss, '/rss/channel/language')).toEqual(['en-gb']);
    expect(found(rss, '/rss/channel/copyright')[0]).toContain('CC BY 4.0');
    expect(found(rss, '//item/dc:creator')).toEqual(['Two Roads']);
    expect(jsonOf(feed.entries)).toMatchObject({
      language: 'en-GB',
      authors: [{ name: 'Two Roads', url: 'https://example.org/' }],
      _rights: { name: 'CC BY 4.0' },
    });
  });

  test('names the hub that passes news on, where there is one', () => {
    const hub = 'https://hub.example.org/';
    const feed = feedOf([], hub);
    expect(found(writeFeed(feed, 'atom'), '/a:feed/a:link[@rel="hub"]/@href')).toEqual([hub]);
    expect(found(writeFeed(feed, 'rss'), '//channel/a:link[@rel="hub"]/@href')).toEqual([hub]);
    expect(jsonOf([], hub).hubs).toEqual([{ type: 'WebSub', url: hub }]);
    expect(found(writeFeed(feedOf([]), 'atom'), '/a:feed/a:link[@rel="hub"]')).toEqual([]);
    expect(jsonOf([])).not.toHaveProperty('hubs');
  });

  test('holds a hundred entries at most, and those the newest', () => {
    const years = Array.from({ length: 150 }, (_, index) => entryOf(String(1900 + index)));
    const { items } = jsonOf(years);
    expect(items).toHaveLength(100);
    expect(items[0]).toMatchObject({ title: 'What happened 2049' });
  });
});
