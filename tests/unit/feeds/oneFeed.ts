import type { Feed, FeedEntry } from '../../../src/feeds/feed.ts';

/** A feed of given entries, as a publisher at example.org would have it. */
export function feedOf(entries: readonly FeedEntry[], hub?: string): Feed {
  return {
    key: 'feed',
    title: 'Two Roads: chapters',
    description: 'Chapters.',
    page: 'https://example.org/',
    addressIn: (format) => `https://example.org/feed.${format}`,
    language: 'en-GB',
    author: { name: 'Two Roads', url: 'https://example.org/' },
    rights: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    entries,
    publisher: { authority: 'example.org', begun: '2026-11-25', hub },
  };
}

/** An entry of a date. */
export function entryOf(date: string, more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    key: `events/of-${date}`,
    title: `What happened ${date}`,
    summary: 'It happened.',
    url: `https://example.org/timeline/#${date}`,
    date,
    topics: ['Events'],
    ...more,
  };
}
