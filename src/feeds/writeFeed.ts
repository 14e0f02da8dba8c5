import type { Feed, FeedFormat } from './feed.ts';
import { writeAtom } from './writeAtom.ts';
import { writeJsonFeed } from './writeJsonFeed.ts';
import { writeRss } from './writeRss.ts';

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

/** The text of a feed in a format; the same feed gives the same bytes. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return writers[format](feed);
}
