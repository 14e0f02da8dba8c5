/** Something that a feed tells of. */
export interface FeedEntry {
  /** what stays the same whatever else changes, and no other entry of the site has: `hubs/liege/opened` */
  readonly key: string;
  readonly title: string;
  /** plain text; says itself how exactly the date is known */
  readonly summary: string;
  /** the whole address of the page that tells of it, to its very line */
  readonly url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as the data hold it */
  readonly date: string;
  /** when it was last changed in substance */
  readonly revised?: string | undefined;
  /** what it is: names for readers to sort by */
  readonly topics: readonly string[];
}

/** A feed, before it is written in any format. */
export interface Feed {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** the whole address of the page whose news these are */
  readonly page: string;
  /** the whole address of the feed in a format */
  readonly addressIn: (format: FeedFormat) => string;
  /** a tag of BCP 47 */
  readonly language: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly rights: { readonly name: string; readonly url: string };
  /** in any order; feeds are written newest first */
  readonly entries: readonly FeedEntry[];
  readonly publisher: FeedPublisher;
}

/** What the ids of a site’s feeds are made of, and who passes its news on. */
export interface FeedPublisher {
  /** a host that is, or on the day `begun` was, the publisher’s own */
  readonly authority: string;
  /** YYYY-MM-DD: the day of the first feed, and of any that holds nothing yet */
  readonly begun: string;
  /** a WebSub hub that is told of each new edition */
  readonly hub?: string | undefined;
}

/** By the ending of its files. */
export const feedFormats = ['atom', 'rss', 'json'] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** Media types of the formats. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};
