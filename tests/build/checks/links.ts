import type { BuiltSite, Page } from '../builtSite.ts';

/** Addresses within the site that lead nowhere: no such page, file or place on a page. */
export function linkFaults(page: Page, site: BuiltSite): string[] {
  const own = originOf(page);
  const addresses = new Set(attributes.flatMap((name) => valuesOf(page.document, name)));
  return [...addresses].flatMap((address) => {
    const url = URL.parse(address, new URL(site.base.slice(0, -1) + page.path, own));
    if (url === null) return [`no address: ${address}`];
    if (url.origin !== own || !/^https?:$/.test(url.protocol)) return [];
    const fault = faultOf(url, site);
    return fault === undefined ? [] : [`${fault}: ${address}`];
  });
}

const attributes = [
  'href',
  'src',
  'srcset',
  'poster',
  'data-data',
  'component-url',
  'renderer-url',
];

function faultOf(url: URL, site: BuiltSite): string | undefined {
  if (!url.pathname.startsWith(site.base)) return 'leads out of the base path';
  const path = decodeURIComponent(url.pathname).slice(site.base.length - 1);
  if (!site.has(path)) {
    return site.has(`${path}/`) ? 'lacks its last slash' : 'leads nowhere';
  }
  const place = decodeURIComponent(url.hash.slice(1));
  // A hash with an equals sign is a view's state, read by a script.
  if (place === '' || place.includes('=')) return undefined;
  return site.page(path)?.ids.has(place) === true ? undefined : 'no such place on the page';
}

/** The site's own origin, as its pages give it in their canonical address. */
function originOf({ document }: Page): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.parse(canonical)?.origin ?? 'https://this.invalid';
}

function valuesOf(document: Document, name: string): string[] {
  const values = [...document.querySelectorAll(`[${name}]`)].map(
    (element) => element.getAttribute(name) ?? '',
  );
  return name === 'srcset' ? values.flatMap(candidates) : values;
}

function candidates(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
