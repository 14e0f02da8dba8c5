import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { credit } from './credit.ts';
import type { Embeddable } from './embeddables.ts';
import { mapEmbedId } from './embedIds.ts';
import { frameSizes } from './frameHeight.ts';

// As measured in a browser.
const heights = { wide: 742, narrow: 619 };

/** The map as it can be embedded. */
export function mapEmbed(locale: Locale, dataset: Dataset): Embeddable {
  const { map, mapPage } = messages(locale);
  const { hubs, routes, marketplaces } = dataset.tables;
  const rows = [
    ...hubs,
    ...dataset.tables['cloud-regions'],
    ...marketplaces,
    ...dataset.tables['market-leaders'],
    ...routes,
  ];
  return {
    id: mapEmbedId,
    kind: 'map',
    title: mapPage.title,
    path: '/map/',
    ...frameSizes((size) => heights[size]),
    alt: map.view.alt,
    credit,
    sources: sourcesOf(...rows).map((id) => dataset.row('sources', id)),
  };
}
