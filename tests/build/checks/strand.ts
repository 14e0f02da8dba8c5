import type { BuiltSite, Page } from '../builtSite.ts';

/** Pages to which no chain of links leads from the home page. Those hidden from search engines are left out. */
export function strandFaults(site: BuiltSite): string[] {
  const reached = new Set(['/']);
  // A set hands out what is added to it while it is walked.
  for (const path of reached) {
    for (const next of pathsFrom(site.page(path), site.base)) reached.add(next);
  }
  return site.pages
    .filter((page) => !reached.has(page.path) && !isHidden(page))
    .map(({ path }) => `${path}: no link leads here from the home page`);
}

function pathsFrom(page: Page | undefined, base: string): string[] {
  if (page === undefined) return [];
  const own = new URL(base.slice(0, -1) + page.path, 'https://this.invalid');
  return [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
    const url = URL.parse(link.getAttribute('href') ?? '', own);
    if (url?.origin !== own.origin || !url.pathname.startsWith(base)) return [];
    return [decodeURIComponent(url.pathname.slice(base.length - 1))];
  });
}

function isHidden({ document }: Page): boolean {
  return document.querySelector('meta[name="robots"][content*="noindex"]') !== null;
}
