import { atlasData } from '../atlas/build.ts';
import type { AtlasData } from '../atlas/model.ts';
import { loadDataset } from '../data/load.ts';
import type { Locale } from '../i18n/locales.ts';

const atlases = new Map<Locale, AtlasData>();

/** All that maps show, in a language; computed once a build. */
export function atlasIn(locale: Locale): AtlasData {
  const atlas = atlases.get(locale) ?? atlasData(loadDataset(), locale);
  atlases.set(locale, atlas);
  return atlas;
}
