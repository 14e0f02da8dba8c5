import { feedFormats, feedTypes } from '../../../src/feeds/feed.ts';
import type { Page } from '../builtSite.ts';

/**
 * Where the head of a page does not tell of the feeds that it should, in their order: that of a country or of
 * the corrections on its own page first, then that of the chapters.
 */
export function feedLinkFaults({ path, document }: Page): string[] {
  if (/^\/(e|embed)\//.test(path)) return [];
  const own = /^\/countries\/..\/$/.test(path) ? [`${path}feed`] : [];
  const names = [...own, ...(path === '/corrections/' ? ['/corrections'] : []), '/feed'];
  const wanted = names.flatMap((name) => feedFormats.map((format) => `${name}.${format}`));
  const types: readonly string[] = Object.values(feedTypes);
  const told = [...document.querySelectorAll('head link[rel="alternate"]')]
    .filter((link) => types.includes(link.getAttribute('type') ?? ''))
    .map((link) => link.getAttribute('href') ?? '');
  const isTold =
    wanted.length === told.length && wanted.every((end, at) => told[at]?.endsWith(end));
  return isTold ? [] : [`tells of other feeds than ${wanted.join(' ')}: ${told.join(' ')}`];
}
