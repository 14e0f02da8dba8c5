import type { Locale } from './locales.ts';
import { englishUnits } from './units/en.ts';

/** A length of time; see `Format.span`. */
export interface SpanParts {
  readonly months: number;
  readonly yearsOnly: boolean;
}

/** How one language writes quantities around a number that is already formatted. */
export interface UnitWords {
  percent(number: string): string;
  /** throws `unknown unit: x` for a unit the data use but this language has no word for */
  measure(number: string, value: number, unit: string): string;
  money(number: string, currency: string): string;
  period(period: string, date: (date: string) => string): string;
  span(span: SpanParts, number: (value: number) => string): string;
}

export const unitWords: Readonly<Record<Locale, UnitWords>> = { en: englishUnits };
