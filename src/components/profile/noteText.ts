import { isDate } from '../../data/dates.ts';
import { countryName, type Reading } from '../../facts/cellText.ts';

const codes = /\b[A-Z]{2}(?:;[A-Z]{2})+\b/g;
const dates = /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g;

/** A note as a sentence: lists of country codes by name, dates in full, the first letter a capital. */
export function noteText(reading: Reading, note: string): string {
  const { format } = reading;
  const text = note
    .replace(codes, (list) =>
      format.list(list.split(';').map((code) => countryName(reading, code))),
    )
    .replace(dates, (date) => (isDate(date) ? format.date(date) : date));
  // Not eWTP, which is written so.
  return /^[a-z][a-z\s]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
