import { generateAtomFeed } from 'feedsmith';
import { feedTypes, type Feed } from './feed.ts';
import { momentOf, newestFirst, revisedAt, updatedAt } from './order.ts';
import { tagUri } from './tagUri.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { author, language, publisher, rights } = feed;
  const entries = newestFirst(feed.entries);
  const hub = publisher.hub === undefined ? [] : [{ rel: 'hub', href: publisher.hub }];
  return generateAtomFeed({
    xml: { lang: language },
    id: tagUri(publisher, language, feed.key),
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: updatedAt(feed, entries),
    authors: [{ name: author.name, uri: author.url }],
    rights: { value: `${rights.name}: ${rights.url}` },
    links: [
      { rel: 'self', type: feedTypes.atom, href: feed.addressIn('atom') },
      { rel: 'alternate', type: 'text/html', href: feed.page },
      { rel: 'license', href: rights.url },
      ...hub,
    ],
    entries: entries.map((entry) => ({
      id: tagUri(publisher, language, entry.key),
      title: { value: entry.title },
      updated: revisedAt(entry),
      published: momentOf(entry.date),
      links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
      categories: entry.topics.map((term) => ({ term })),
      summary: { value: entry.summary },
    })),
  });
}
