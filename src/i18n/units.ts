import type { Locale } from './locales.ts';
import { englishUnits } from './units/en.ts';

/** A length of time, no finer than `precision`: the coarser of the dates that bound it. */
export interface Span {
  readonly months: number;
  /** days beyond the whole months */
  readonly days?: number;
  readonly precision: 'day' | 'month' | 'year';
}

/** How one language writes quantities around a number that is already formatted. */
export interface UnitWords {
  percent(number: string): string;
  /** throws `unknown unit: x` for a unit the data use but this language has no word for */
  measure(number: string, value: number, unit: string): string;
  money(number: string, currency: string): string;
  period(period: string, date: (date: string) => string): string;
  span(span: Span, number: (value: number) => string): string;
}

export const unitWords: Readonly<Record<Locale, UnitWords>> = { en: englishUnits };
