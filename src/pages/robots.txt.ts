import type { APIRoute } from 'astro';
import { link } from '../components/link.ts';
import { defaultLocale } from '../i18n/locales.ts';

/** Everything may be read; the sitemap has to be named by its full address. */
export const GET: APIRoute = ({ site }) => {
  const address = new URL(link(defaultLocale, '/sitemap.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address}\n`);
};
