import type { Entry } from './model.ts';

const nowhere: readonly string[] = [];

/** The countries an entry is in, by code: one, or none, or those of a route's ends. */
export function countriesOf(entry: Entry): readonly string[] {
  if ('countries' in entry) return entry.countries;
  return entry.country === undefined ? nowhere : [entry.country];
}
