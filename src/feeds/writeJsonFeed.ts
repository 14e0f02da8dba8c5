import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { momentOf, newestFirst, revisedAt } from './order.ts';
import { tagUri } from './tagUri.ts';

/** A feed as JSON Feed 1.1; the format has no word for rights, so that they stand in an extension. */
export function writeJsonFeed(feed: Feed): string {
  const { author, language, publisher, rights } = feed;
  const { hub } = publisher;
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.addressIn('json'),
    language,
    authors: [author],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: newestFirst(feed.entries).map((entry) => ({
      id: tagUri(publisher, language, entry.key),
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: momentOf(entry.date),
      date_modified: revisedAt(entry),
      tags: [...entry.topics],
    })),
  }) as object;
  // The library leaves out a list that is empty, which the format asks for.
  return `${JSON.stringify({ items: [], ...written, _rights: rights }, undefined, 2)}\n`;
}
