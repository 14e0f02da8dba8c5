import type { AstroGlobal } from 'astro';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** The language of the page being built, from its address (`pages/[...lang]/…`). */
export function currentLocale({ params }: Pick<AstroGlobal, 'params'>): Locale {
  const { lang } = params;
  return isLocale(lang) ? lang : defaultLocale;
}
