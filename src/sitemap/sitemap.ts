import { escapeXml } from '../render/escapeXml.ts';

/** A page that may be listed. */
export interface MapPage {
  /** its address in full */
  readonly url: string;
  readonly html: string;
}

/**
 * The pages that search engines may list, as a sitemap (sitemaps.org), in the order of their addresses. No
 * day stands in it, since nothing tells when the words of a page last changed. Throws beyond the number
 * of pages that one sitemap may hold.
 */
export function sitemap(pages: readonly MapPage[]): string {
  const listed = pages.filter(({ html }) => !hidden.test(html)).map(({ url }) => url);
  if (listed.length > most) throw new Error(`sitemap: more than ${most} pages: ${listed.length}`);
  const lines = listed.toSorted().map((url) => `<url><loc>${escapeXml(url)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

const most = 50_000;
const hidden = /<meta name="robots" content="[^"]*noindex/;
