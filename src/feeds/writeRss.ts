import { generateRssFeed } from 'feedsmith';
import { escapeXml } from '../render/escapeXml.ts';
import { feedTypes, type Feed } from './feed.ts';
import { momentOf, newestFirst, updatedAt } from './order.ts';
import { tagUri } from './tagUri.ts';

/** A feed as RSS 2.0. */
export function writeRss(feed: Feed): string {
  const { author, language, publisher, rights } = feed;
  const entries = newestFirst(feed.entries);
  const hub = publisher.hub === undefined ? [] : [{ rel: 'hub', href: publisher.hub }];
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: language.toLowerCase(),
    copyright: `${rights.name}: ${rights.url}`,
    lastBuildDate: updatedAt(feed, entries),
    atom: {
      links: [{ rel: 'self', type: feedTypes.rss, href: feed.addressIn('rss') }, ...hub],
    },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      // Readers take what stands here for HTML.
      description: escapeXml(entry.summary),
      guid: { value: tagUri(publisher, language, entry.key), isPermaLink: false },
      pubDate: momentOf(entry.date),
      categories: entry.topics.map((name) => ({ name })),
      // The element of RSS’s own asks for an address to write to.
      dc: { creators: [author.name] },
    })),
  });
}
