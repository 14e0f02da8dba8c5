import { localeSettings, type Locale } from './locales.ts';

/** Compares names and titles in the order of a language. */
export function textOrder(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(localeSettings[locale].tag).compare;
}
