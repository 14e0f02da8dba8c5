/** The languages the site is published in. A new one is added here; the compiler then lists every missing word. */
export const locales = ['en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** How a locale writes: the BCP 47 tag for `lang` and `Intl`, and the direction of its script. */
export const localeSettings: Readonly<Record<Locale, { tag: string; direction: 'ltr' | 'rtl' }>> = {
  en: { tag: 'en-GB', direction: 'ltr' },
};

/** True for a string that names a published language. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
