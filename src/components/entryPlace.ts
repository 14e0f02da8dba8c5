import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * Language and address of a content entry, from its id, that is its file: `en/about`. Throws where the
 * folder is no language.
 */
export function entryPlace(id: string): { locale: Locale; slug: string } {
  const [folder, slug] = id.split('/');
  if (!isLocale(folder) || slug === undefined)
    throw new Error(`src/content: must lie in the folder of a language: ${id}`);
  return { locale: folder, slug };
}
