import type { FeedPublisher } from './feed.ts';

/**
 * An id that stays when the site moves (RFC 4151): `tag:example.org,2026-11-25:en/stories/the-bill`.
 * @param key what is unique within the site, of characters that an address may hold
 */
export function tagUri({ authority, begun }: FeedPublisher, language: string, key: string): string {
  return `tag:${authority},${begun}:${encodeURI(`${language}/${key}`)}`;
}
