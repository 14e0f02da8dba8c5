import type { AstroGlobal } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { localeOfParam } from '../i18n/paths.ts';

/** The language of the page being built, from its address (`pages/[...lang]/…`). */
export function currentLocale({ params }: Pick<AstroGlobal, 'params'>): Locale {
  return localeOfParam(params['lang']);
}
