import { z } from 'zod';
import { datePattern, isDate } from './dates.ts';
import { isPeriod, periodPattern } from './periods.ts';

/** Sentences, which may hold line breaks; refused when they begin or end with white space. */
export const prose = z
  .string()
  .refine((cell) => cell === cell.trim(), 'must not begin or end with white space');

/** Words on one line. */
export const text = prose.refine((cell) => !/[\r\n]/.test(cell), 'must not hold a line break');

/** A kebab-case name: lower-case letters a–z and digits, joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens');

// What only a function can judge is also told as data (`meta`), for whoever reads the tables elsewhere.
export const date = z
  .string()
  .refine(isDate, 'must be YYYY, YYYY-MM or YYYY-MM-DD, 1900 to 2099, on a day that exists')
  .meta({ pattern: datePattern.source });

export const period = z
  .string()
  .refine(isPeriod, 'must be a date, a quarter, a half, a fiscal year or an interval of dates')
  .meta({ pattern: periodPattern.source });

// Number('') is 0 and Number('0x10') is 16; and past 15 digits a number is not what was written.
const plain = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, { error: 'must be a plain number', abort: true })
  .refine((cell) => !/^-0(\.0+)?$/.test(cell), { error: 'must be a plain number', abort: true })
  .refine((cell) => cell.replace(/\D/g, '').length <= 15, {
    error: 'must have 15 digits at most',
    abort: true,
  })
  .transform(Number)
  .meta({ type: 'number' });

/** Any number; negative ones are written with a hyphen-minus. */
export const number = plain;
export const notNegative = plain.pipe(z.number().min(0, 'must not be negative'));
export const positive = plain.pipe(z.number().positive('must be above zero'));

const wholeMessage = 'must be a whole number above zero';
export const count = plain.pipe(z.number().int(wholeMessage).positive(wholeMessage));
export const year = between(1900, 2099)
  .pipe(z.number().int('must be a whole year'))
  .meta({ minimum: 1900, maximum: 2099 });
export const latitude = between(-90, 90);
export const longitude = between(-180, 180);

/** A number from `least` to `most`, both allowed. */
export function between(least: number, most: number) {
  const error = `must be between ${least} and ${most}`;
  return plain.pipe(z.number().min(least, error).max(most, error));
}

export const url = z
  .string()
  .refine(
    (cell) => /^https?:\/\/[^\s"<>]+$/.test(cell) && URL.canParse(cell),
    'must be an address that begins with https:// or http://',
  )
  .meta({ format: 'uri' });

/** One of a few words, as TypeScript knows them. */
export function oneOf<const T extends readonly string[]>(...words: T) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

export const currency = oneOf('USD', 'EUR', 'CNY', 'AUD', 'GBP', 'INR', 'JPY', 'NZD', 'PLN', 'SGD');
export const scale = oneOf('thousand', 'million', 'billion', 'trillion');

/** Entries joined by `;` without white space, none empty, none twice. */
export function list<T extends z.ZodType<string, string>>(entry: T) {
  return z
    .string()
    .transform((cell) => cell.split(';'))
    .refine((entries) => !entries.includes(''), {
      error: 'must not hold an empty entry',
      abort: true,
    })
    .refine((entries) => new Set(entries).size === entries.length, 'must not name the same twice')
    .pipe(z.array(entry));
}

const countryPattern = /^[A-Z]{2}$/;

/** ISO 3166-1 alpha-2; that the code exists is checked against countries.csv. */
export const country = z.string().regex(countryPattern, 'must be a code of two capital letters');

/** What may stand where a country would, and is none. */
export const regions = [
  'World',
  'EU',
  'Europe',
  'North America',
  'International',
  'China–Europe',
] as const;
export type Region = (typeof regions)[number];

/** True for the regions that are no countries. */
export function isRegion(place: string): place is Region {
  return (regions as readonly string[]).includes(place);
}

/** A country, a region, or a part of a country in ISO 3166-2 (`IN-MH`). */
export const place = z
  .string()
  .refine(
    (cell) => isRegion(cell) || /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(cell),
    `must be a country, a part of one such as IN-MH, or one of ${regions.join(', ')}`,
  );

export const sources = list(slug);
