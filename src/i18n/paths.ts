import { defaultLocale, isLocale, locales, type Locale } from './locales.ts';

/**
 * The address of a page in a language: `localePath('en', '/charts/')` is `/charts/`, other languages get
 * a folder of their own. `base` is the folder the site is published under (Astro's `BASE_URL`).
 * Throws where `path` does not begin with a slash.
 */
export function localePath(locale: Locale, path: string, base = '/'): string {
  if (!path.startsWith('/')) throw new Error(`path must begin with a slash: ${path}`);
  const folder = locale === defaultLocale ? '' : `/${locale}`;
  return `${base.replace(/\/$/, '')}${folder}${path}`;
}

/** The parameter `lang` of a page under `pages/[...lang]/`: none for the language at the root. */
export function langParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The language that the parameter `lang` of a page names. */
export function localeOfParam(lang: string | undefined): Locale {
  return isLocale(lang) ? lang : defaultLocale;
}

/** What `getStaticPaths` of a page under `pages/[...lang]/` returns where the language is its only parameter. */
export function localePaths(): {
  params: { lang: string | undefined };
  props: { locale: Locale };
}[] {
  return locales.map((locale) => ({
    params: { lang: langParam(locale) },
    props: { locale },
  }));
}
