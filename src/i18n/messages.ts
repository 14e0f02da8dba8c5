import type { Locale } from './locales.ts';
import { en } from './messages/en.ts';

/** Every word of the interface. English is the model; another language must have the same keys. */
export type Messages = typeof en;

const byLocale: Readonly<Record<Locale, Messages>> = { en };

/** The words of a language. */
export function messages(locale: Locale): Messages {
  return byLocale[locale];
}
