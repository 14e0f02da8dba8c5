import type { Page } from '../builtSite.ts';

/** What every page says of itself: language, title, description, address, width. */
export function headFaults({ document, path }: Page): string[] {
  const content = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';
  const canonical = content('link[rel="canonical"]', 'href');
  const wanted = {
    'html lang': content('html', 'lang'),
    title: document.querySelector('head > title')?.textContent.trim() ?? '',
    description: content('meta[name="description"]', 'content'),
    viewport: content('meta[name="viewport"]', 'content'),
    // The page for missing pages has no address of its own.
    canonical: path.endsWith('/404.html') ? 'none' : canonical,
  };
  const missing = Object.entries(wanted).filter(([, value]) => value === '');
  const faults = missing.map(([name]) => `has no ${name}`);
  const isFramed = path.includes(framed);
  if (canonical !== '' && canonical.endsWith(path) === isFramed) {
    faults.push(`canonical is ${isFramed ? 'its own' : 'another'} address: ${canonical}`);
  }
  return faults;
}

// What stands in frames on other sites is a copy, and says so.
const framed = '/embed/';

/** Titles and descriptions that two pages of one language share, copies for frames left aside. */
export function sharedHeadFaults(pages: readonly Page[]): string[] {
  return ['head > title', 'meta[name="description"]'].flatMap((selector) => {
    const own = pages.filter(({ path }) => !path.includes(framed));
    const groups = Map.groupBy(own, ({ document }) => {
      const element = document.querySelector(selector);
      const words = element?.getAttribute('content') ?? element?.textContent ?? '';
      return `${document.documentElement.lang} ${words}`;
    });
    return [...groups]
      .filter(([, sharing]) => sharing.length > 1)
      .map(
        ([words, sharing]) => `${sharing.map(({ path }) => path).join(' and ')} share: ${words}`,
      );
  });
}
