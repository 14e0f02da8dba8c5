import type { FeedSetting } from '../../feeds/setting.ts';
import type { Locale } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import { link } from '../link.ts';

/** What the feeds of a language are written with. @param origin Astro’s `site` */
export function feedSetting(locale: Locale, origin: URL | undefined): FeedSetting {
  const absolute = (path: string) => new URL(link(locale, path), origin).href;
  const { authority = new URL(absolute('/')).hostname, begun, hub } = site.feeds;
  return {
    locale,
    absolute,
    name: site.name,
    licence: site.dataLicence,
    publisher: { authority, begun, hub },
  };
}
