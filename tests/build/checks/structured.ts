import type { Page } from '../builtSite.ts';

interface Thing {
  readonly '@type'?: string;
  readonly itemListElement?: readonly { readonly item?: string }[];
}

/** What a page says of itself to machines: that it can be read, and that its way leads to itself. */
export function structuredFaults({ document }: Page): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const isHidden = document.querySelector('meta[name="robots"]') !== null;
  if (blocks.length === 0) return isHidden ? [] : ['has no data for machines'];
  return blocks.flatMap(({ textContent }) => {
    const things = thingsOf(textContent);
    if (things === undefined) return [`no JSON-LD: ${textContent.slice(0, 60)}`];
    return things
      .filter((thing) => thing['@type'] === 'BreadcrumbList')
      .map(({ itemListElement = [] }) => itemListElement.at(-1)?.item ?? 'nowhere')
      .filter((end) => end !== canonical)
      .map((end) => `its way leads elsewhere: ${end}`);
  });
}

function thingsOf(text: string): readonly Thing[] | undefined {
  try {
    const graph = JSON.parse(text) as { '@context'?: string; '@graph'?: readonly Thing[] };
    return graph['@context'] === 'https://schema.org' ? graph['@graph'] : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
