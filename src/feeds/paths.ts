import type { FeedFormat } from './feed.ts';

/** A feed by its address below the folder of a language, without the ending: `feed`, `countries/be/feed`. */
export type FeedName = 'feed' | 'corrections' | `countries/${string}/feed`;

/** The feed of a country. @param code ISO 3166-1 alpha-2 */
export function countryFeedName(code: string): FeedName {
  return `countries/${code.toLowerCase()}/feed`;
}

/** The path of a feed in a format; its ending is such that hosts know its type. */
export function feedPath(feed: FeedName, format: FeedFormat): string {
  return `/${feed}.${format}`;
}
