import type { Locale } from './locales.ts';

/** Small numbers as words, by value. */
export const numberWords: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};
