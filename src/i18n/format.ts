import { dateFormat, numberFormat } from './intl.ts';
import { localeSettings, type Locale } from './locales.ts';
import { unitWords, type Span } from './units.ts';
import { numberWords } from './numberWords.ts';

export type DateStyle = 'full' | 'month' | 'year' | 'day-month';

/** Writes values in one language. Nothing here depends on the clock, time zone or language of the machine. */
export interface Format {
  readonly locale: Locale;
  /** up to `digits` decimals (2 by default), grouped */
  number(value: number, digits?: number): string;
  integer(value: number): string;
  /** "1.35 billion"; below a million as `number` */
  short(value: number): string;
  /** "eight", up to twelve; else as `number` */
  words(value: number): string;
  /** 0–100, at most one decimal */
  percent(value: number): string;
  /** number and unit: "30,000 m²", "276 jobs" */
  measure(value: number, unit: string | undefined): string;
  /** "US$2.5 billion", "€75 million" */
  money(value: number, currency: string): string;
  /** "8 November 2021", "November 2021", "2021": never more precise than `date` itself */
  date(date: string, style?: DateStyle): string;
  /** "2024", "first quarter of 2024", "year to March 2018" for what `period` holds */
  period(period: string): string;
  /** "3 years and 6 months" */
  span(span: Span): string;
  list(items: readonly string[]): string;
}

/** The writer for `locale`. */
export function formatter(locale: Locale): Format {
  const { tag } = localeSettings[locale];
  const units = unitWords[locale];
  const number = (value: number, digits = 2) =>
    numberFormat(tag, { maximumFractionDigits: digits }).format(value);
  // A reader takes in "1.35 billion" at a glance and 1,350,000,000 only by counting noughts.
  const short = (value: number) =>
    Math.abs(value) < 1_000_000 ? number(value) : numberFormat(tag, shortened).format(value);
  return {
    locale,
    number,
    integer: (value) => number(value, 0),
    short,
    words: (value) => numberWords[locale][value] ?? number(value),
    percent: (value) => units.percent(number(value, 1)),
    measure: (value, unit) =>
      unit === undefined ? number(value) : units.measure(short(value), value, unit),
    money: (value, currency) => units.money(short(value), currency),
    date: (date, style = 'full') => writeDate(date, style, tag),
    period: (period) => units.period(period, (date) => writeDate(date, 'full', tag)),
    span: (span) => units.span(span, number),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

const shortened: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 4,
};

const dateParts: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
};

function writeDate(date: string, style: DateStyle, tag: string): string {
  const held = date.split('-').length;
  const parts: Intl.DateTimeFormatOptions = { ...dateParts[style], timeZone: 'UTC' };
  if (held < 3) delete parts.day;
  if (held < 2) delete parts.month;
  if (parts.year === undefined && parts.month === undefined) parts.year = 'numeric';
  return dateFormat(tag, parts).format(new Date(`${date}${'-01'.repeat(3 - held)}T00:00:00Z`));
}
