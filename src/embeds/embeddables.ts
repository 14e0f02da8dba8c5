import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';
import type { Locale } from '../i18n/locales.ts';
import { chartEmbeds } from './chartEmbeds.ts';
import { countryEmbeds } from './countryEmbeds.ts';
import { mapEmbed } from './mapEmbed.ts';
import { promiseEmbeds } from './promiseEmbeds.ts';

/** Something of ours that other sites can show in a frame, in one language. */
export interface Embeddable {
  /** a chart's id, `map`, `promise-<id of the promise>` or `country-<code in lower case>` */
  readonly id: string;
  readonly kind: 'chart' | 'map' | 'promise' | 'country';
  readonly title: string;
  /** its own page, from the root and without a language: `/charts/singles-day/` */
  readonly path: string;
  /** pixels of a frame in a column of text, as good as can be told without a browser */
  readonly width: number;
  readonly height: number;
  /** the same on a phone */
  readonly narrow: { readonly width: number; readonly height: number };
  /** what a reader who cannot see it should know of it */
  readonly alt: string;
  /** who is to be named, and under which licence */
  readonly credit: string;
  /** each once, in the order of its rows */
  readonly sources: readonly Row<'sources'>[];
}

const known = new WeakMap<Dataset, Map<Locale, readonly Embeddable[]>>();

/** All that can be embedded: charts as in their gallery, the map, promises, countries. Computed once a build. */
export function embeddables(locale: Locale, dataset: Dataset): readonly Embeddable[] {
  const byLocale = known.get(dataset) ?? new Map<Locale, readonly Embeddable[]>();
  known.set(dataset, byLocale);
  const list = byLocale.get(locale) ?? [
    ...chartEmbeds(locale, dataset),
    mapEmbed(locale, dataset),
    ...promiseEmbeds(locale, dataset),
    ...countryEmbeds(locale, dataset),
  ];
  byLocale.set(locale, list);
  return list;
}

/** The embeddable thing of this id; throws where there is none. */
export function getEmbeddable(id: string, locale: Locale, dataset: Dataset): Embeddable {
  const found = embeddables(locale, dataset).find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`embeds: no such id: ${id}`);
  return found;
}

/** The address of the page that stands in a frame, from the root and without a language. */
export function embedPath(id: string): string {
  return `/embed/${id}/`;
}
