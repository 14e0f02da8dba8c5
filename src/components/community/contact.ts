import { site } from '../../site.ts';

/** Where a reader writes to the publisher about a page; undefined where no contact is set. */
export function contactHref(title: string, contactUrl: string | undefined = site.contactUrl) {
  if (contactUrl === undefined) return undefined;
  const url = new URL(contactUrl);
  if (url.protocol === 'mailto:') url.search = `subject=${encodeURIComponent(title)}`;
  return url.href;
}
