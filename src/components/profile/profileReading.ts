import type { AtlasData } from '../../atlas/model.ts';
import { loadDataset } from '../../data/load.ts';
import type { Reading } from '../../facts/cellText.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { atlasIn } from '../atlasIn.ts';

/** What the lines of a profile are put into words with. */
export interface ProfileReading extends Reading {
  readonly atlas: AtlasData;
  /** whose page it is: what it says itself is not said again in its lines */
  readonly of: 'country' | 'company';
}

/** The reading of a language for the page of a country or a company. */
export function profileReading(locale: Locale, of: ProfileReading['of']): ProfileReading {
  return {
    dataset: loadDataset(),
    words: messages(locale),
    format: formatter(locale),
    atlas: atlasIn(locale),
    of,
  };
}
