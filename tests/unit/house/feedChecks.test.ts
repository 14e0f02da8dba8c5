import { describe, expect, test } from 'vitest';
import { feedFormats, feedTypes } from '../../../src/feeds/feed.ts';
import { writeFeed } from '../../../src/feeds/writeFeed.ts';
import { readPage } from '../../build/builtSite.ts';
import { feedLinkFaults } from '../../build/checks/feedLinks.ts';
import { feedFaults, type FeedPlace } from '../../build/feeds/feedRules.ts';
import { readFeed, type ReadFeed } from '../../build/feeds/readFeed.ts';
import { entryOf, feedOf } from '../feeds/oneFeed.ts';

const feed = feedOf([entryOf('2018'), entryOf('2021-11-08')], 'https://hub.example.org/');
const place: FeedPlace = {
  root: 'https://example.org/',
  path: '/feed.json',
  stands: (path) => path === '/' || path === '/timeline/',
};

function faultsOf(format: 'atom' | 'rss' | 'json', text: string): readonly string[] {
  const read = readFeed(format, text);
  return 'faults' in read ? read.faults : [];
}

describe('readFeed(format, text)', () => {
  test.each(['atom', 'rss', 'json'] as const)('finds no fault in what we write: %s', (format) => {
    expect(faultsOf(format, writeFeed(feed, format))).toEqual([]);
    expect(faultsOf(format, writeFeed(feedOf([]), format))).toEqual([]);
  });

  test.each([
    ['atom', /<\/summary>/, '</sumary>', /mismatch/],
    ['atom', /What happened 2018/, 'A & B', /EntityRef/],
    ['atom', /<updated>.*?<\/updated>/, '', /^atom:feed: atom:updated, once: 0$/],
    ['atom', /<author>.*?<\/author>/s, '', /^atom:feed: atom:author, once: 0$/],
    ['atom', /T00:00:00\.000Z<\/updated>/, '</updated>', /^atom:updated: \d{4}-\d\d-\d\d$/],
    ['atom', / xml:lang="en-GB"/, '', /^atom:feed: has no xml:lang$/],
    ['atom', /<id>tag:[^<]+feed</, '<id>feed<', /^atom:id: feed$/],
    ['atom', /<rights>/, '<licence/><rights>', /^atom:feed: may not hold: atom:licence$/],
    ['atom', / rel="hub"/, ' rel="hub" kind="x"', /^atom:link: may not have: kind$/],
    ['rss', /<description>Chapters\.<\/description>/, '', /^channel: description, once: 0$/],
    ['rss', /<pubDate>Mon, 08/, '<pubDate>8', /^pubDate: 8 Nov 2021/],
    ['rss', /isPermaLink="false"/, 'isPermaLink="no"', /^guid: isPermaLink: no$/],
    ['rss', /<dc:creator>.*?<\/dc:creator>/, '<author>Us</author>', /may not hold: author$/],
    ['json', /version\/1\.1/, 'version/1', /^version: /],
    ['json', /"id"/, '"guid"', /^items\.0\.id: /],
    [
      'json',
      /"date_published": "[^"]+"/,
      '"date_published": "2021"',
      /^items\.0\.date_published: /,
    ],
  ] as const)('finds a fault planted in %s: %s', (format, sought, planted, told) => {
    const text = writeFeed(feed, format);
    expect(text).toMatch(sought);
    expect(faultsOf(format, text.replace(sought, planted))).toEqual(
      expect.arrayContaining([expect.stringMatching(told)]),
    );
  });
});

describe('feedFaults(feed, place)', () => {
  const read = readFeed('json', writeFeed(feed, 'json'));
  if ('faults' in read) throw new Error(read.faults.join());
  const [first, second] = read.feed.entries;
  if (first === undefined || second === undefined) throw new Error('no entries');
  const faults = (changed: Partial<ReadFeed>) => feedFaults({ ...read.feed, ...changed }, place);

  test('finds none in a sound feed', () => {
    expect(feedFaults(read.feed, place)).toEqual([]);
  });

  test.each<[string, Partial<ReadFeed>, string]>([
    ['another address', { self: 'https://example.org/feed.xml' }, 'names itself: '],
    ['another site', { page: 'https://example.com/' }, 'leads off the site: '],
    [
      'a page that is not there',
      { entries: [{ ...first, url: `${place.root}x/` }] },
      'leads nowhere: ',
    ],
    ['an id twice', { entries: [first, { ...second, id: first.id }] }, 'an id twice: '],
    ['the oldest first', { entries: [second, first] }, 'not newest first: '],
    ['no date', { entries: [{ ...first, published: 'soon' }] }, 'a date that is none'],
    [
      'a change too early',
      { entries: [{ ...first, updated: '2000-01-01T00:00:00Z' }] },
      'changed before',
    ],
    ['a change too late', { updated: '2000-01-01T00:00:00Z' }, 'changed after its feed: '],
  ])('finds %s', (_, changed, told) => {
    expect(faults(changed)[0]).toContain(told);
  });
});

describe('feedLinkFaults(page)', () => {
  const links = (...names: readonly string[]) =>
    names
      .flatMap((name) =>
        feedFormats.map((format) => [`/two-roads${name}.${format}`, format] as const),
      )
      .map(([href, format]) => `<link rel="alternate" type="${feedTypes[format]}" href="${href}">`);
  const faults = (file: string, ...head: readonly string[]) =>
    feedLinkFaults(readPage(file, `<html><head>${head.join('')}</head></html>`));

  test('finds none where the own feed comes first, and asks nothing of frames', () => {
    expect(faults('index.html', ...links('/feed'))).toEqual([]);
    expect(faults('countries/be/index.html', ...links('/countries/be/feed', '/feed'))).toEqual([]);
    expect(faults('corrections/index.html', ...links('/corrections', '/feed'))).toEqual([]);
    expect(faults('embed/map/index.html')).toEqual([]);
  });

  test('finds a feed that is not told of, is another’s, or comes first in the place of another', () => {
    expect(faults('index.html')).toHaveLength(1);
    expect(faults('index.html', ...links('/feed').slice(1))).toHaveLength(1);
    expect(faults('countries/be/index.html', ...links('/countries/fr/feed', '/feed'))).toHaveLength(
      1,
    );
    expect(faults('countries/be/index.html', ...links('/feed', '/countries/be/feed'))).toHaveLength(
      1,
    );
  });
});
