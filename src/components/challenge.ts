import type { Locale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { link } from './link.ts';

/**
 * Where a reader challenges a datum: the publisher's contact address with the datum named, or, where
 * none is set, the page that tells how a challenge is made and judged.
 */
export function challengeHref(locale: Locale, key: string): string {
  if (site.contactUrl === undefined) return `${link(locale, '/method/')}#challenge`;
  const url = new URL(site.contactUrl);
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'datum', key);
  return url.href;
}
