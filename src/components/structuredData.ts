import { site } from '../site.ts';
import { scriptJson } from './scriptJson.ts';

/** A thing in the words of schema.org, as JSON-LD holds it. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A page on the way from the home page to this one. */
export interface TrailStep {
  readonly name: string;
  /** its absolute address */
  readonly url: string;
}

/** Who makes the site, for every thing that needs a maker. */
const maker = { '@type': 'Organization', name: site.name } as const;

/** The way from the home page to a page, itself last. */
export function breadcrumbs(steps: readonly TrailStep[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** A chapter. No day stands in it: the tables change oftener than the words. */
export function article(of: {
  readonly headline: string;
  readonly description: string;
  readonly url: string;
  readonly language: string;
}): Thing {
  return {
    '@type': 'Article',
    headline: of.headline,
    description: of.description,
    url: of.url,
    mainEntityOfPage: of.url,
    inLanguage: of.language,
    author: maker,
    publisher: maker,
    license: site.dataLicence.url,
    isAccessibleForFree: true,
  };
}

/** Figures that can be taken away. */
export function dataset(of: {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly language?: string;
  /** the names of its columns */
  readonly variables?: readonly string[];
  /** its files by their media types */
  readonly files?: readonly { readonly url: string; readonly type: string }[];
  readonly parts?: readonly Thing[];
}): Thing {
  return {
    '@type': 'Dataset',
    name: of.name,
    description: of.description,
    url: of.url,
    ...(of.language !== undefined && { inLanguage: of.language }),
    creator: maker,
    license: site.dataLicence.url,
    isAccessibleForFree: true,
    ...(of.variables !== undefined && { variableMeasured: of.variables }),
    ...(of.files !== undefined && {
      distribution: of.files.map(({ url, type }) => ({
        '@type': 'DataDownload',
        contentUrl: url,
        encodingFormat: type,
      })),
    }),
    ...(of.parts !== undefined && { hasPart: of.parts }),
  };
}

/** Things as the text of a script element of type `application/ld+json`. */
export function jsonLd(things: readonly Thing[]): string {
  return scriptJson({ '@context': 'https://schema.org', '@graph': things });
}
