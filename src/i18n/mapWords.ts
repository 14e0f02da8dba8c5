import type { Locale } from './locales.ts';
import type { englishFields } from './messages/en/fields.ts';
import type { MapWords } from './messages/en/map.ts';
import type { MapPanelWords } from './messages/en/mapPanel.ts';

/** What the map explorer says in the browser, where the words of other languages must not be fetched. */
export interface ExplorerWords extends MapWords {
  /** firms by their code in the tables; a code that is not here is read as it stands */
  readonly codes: typeof englishFields.codes;
}

/** Fetches the explorer's words in a language. */
export const loadMapWords: Readonly<Record<Locale, () => Promise<ExplorerWords>>> = {
  en: async () => {
    const [{ englishMap }, { englishFields }] = await Promise.all([
      import('./messages/en/map.ts'),
      import('./messages/en/fields.ts'),
    ]);
    return { ...englishMap, codes: englishFields.codes };
  },
};

/** Fetches the words of the explorer's panel in a language. */
export const loadPanelWords: Readonly<Record<Locale, () => Promise<MapPanelWords>>> = {
  en: async () => (await import('./messages/en/mapPanel.ts')).englishMapPanel,
};
