import { localeSettings, type Locale } from '../i18n/locales.ts';
import type { Feed, FeedPublisher } from './feed.ts';
import { feedPath, type FeedName } from './paths.ts';

/** Where and for whom feeds are written. */
export interface FeedSetting {
  readonly locale: Locale;
  /** the whole address of a path below the folder of the language */
  readonly absolute: (path: string) => string;
  readonly name: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly publisher: FeedPublisher;
}

/** What all feeds of a site have alike. @param page the path of the page whose news it tells */
export function feedFrame(
  { locale, absolute, name, licence, publisher }: FeedSetting,
  feed: FeedName,
  page: string,
): Omit<Feed, 'title' | 'description' | 'entries'> {
  return {
    key: feed,
    page: absolute(page),
    addressIn: (format) => absolute(feedPath(feed, format)),
    language: localeSettings[locale].tag,
    author: { name, url: absolute('/') },
    rights: licence,
    publisher,
  };
}
