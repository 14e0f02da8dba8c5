import { loadPanelWords } from '../../i18n/mapWords.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Fetches the panel and its words, which a reader who opens no entry does not need. */
export async function loadPanel(locale: Locale) {
  const [{ default: MapPanel }, panelWords] = await Promise.all([
    import('./MapPanel.svelte'),
    loadPanelWords[locale](),
  ]);
  return { MapPanel, panelWords };
}
