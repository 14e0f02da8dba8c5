import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';

/** The address of one of our pages in a language, under the folder the site is published in. */
export function link(locale: Locale, path: string): string {
  return localePath(locale, path, import.meta.env.BASE_URL);
}

/** The address of something that is the same in every language, under the folder the site is published in. */
export function folderLink(path: string): string {
  return link(defaultLocale, path);
}
