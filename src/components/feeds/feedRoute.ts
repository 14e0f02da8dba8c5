import type { APIRoute } from 'astro';
import { feedTypes, type Feed, type FeedFormat } from '../../feeds/feed.ts';
import type { FeedSetting } from '../../feeds/setting.ts';
import { writeFeed } from '../../feeds/writeFeed.ts';
import type { Locale } from '../../i18n/locales.ts';
import { feedSetting } from './feedSetting.ts';

/** The endpoint of a feed in a format. @param feedOf the feed, in the language of the endpoint’s props */
export function feedRoute<Props extends { readonly locale: Locale }>(
  format: FeedFormat,
  feedOf: (setting: FeedSetting, props: Props) => Feed | Promise<Feed>,
): APIRoute {
  return async ({ props, site }) => {
    const own = props as unknown as Props;
    const feed = await feedOf(feedSetting(own.locale, site), own);
    const headers = { 'content-type': `${feedTypes[format]}; charset=utf-8` };
    return new Response(writeFeed(feed, format), { headers });
  };
}
