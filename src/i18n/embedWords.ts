import type { Locale } from './locales.ts';
import type { EmbedDialogWords } from './messages/en/embedDialog.ts';

/** Fetches what the embed dialog says in a language. */
export const loadEmbedWords: Readonly<Record<Locale, () => Promise<EmbedDialogWords>>> = {
  en: async () => (await import('./messages/en/embedDialog.ts')).englishEmbedDialog,
};
