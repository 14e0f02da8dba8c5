import { countriesOf } from './entryCountries.ts';
import { findableWords, wordsOf } from './fold.ts';
import type { AtlasData, Entry } from './model.ts';

/** Answers whether an entry of the data is found. */
export type Finder = (entry: Entry) => boolean;

// Scripts written without spaces, where a word may begin anywhere.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const everything: Finder = () => true;
const indexes = new WeakMap<AtlasData, ReadonlyMap<Entry, string>>();

/**
 * Finds the entries in which every word of the query begins a word of the name, town, country, ends or
 * operator. Case, accents and strokes do not count; words in Chinese, Japanese, Korean or Thai may
 * stand inside others. A query without words finds everything.
 */
export function finder(query: string, data: AtlasData): Finder {
  const words = wordsOf(query);
  if (words.length === 0) return everything;
  const index = indexOf(data);
  const needles = words.map((word) => (unspaced.test(word) ? word : ` ${word}`));
  return (entry) => {
    const text = index.get(entry) ?? '';
    return needles.every((needle) => text.includes(needle));
  };
}

/** Made at the first search, since most readers never search. */
function indexOf(data: AtlasData): ReadonlyMap<Entry, string> {
  const known = indexes.get(data);
  if (known !== undefined) return known;
  const names = new Map(data.countries.map(({ code, name }) => [code, name]));
  const index = new Map(data.entries.map((entry) => [entry, searchText(entry, names)]));
  indexes.set(data, index);
  return index;
}

function searchText(entry: Entry, names: ReadonlyMap<string, string>): string {
  const countries = countriesOf(entry).map((code) => names.get(code) ?? '');
  const texts = [entry.name, entry.operator, ...places(entry), ...countries];
  return ` ${findableWords(texts.join(' ')).join(' ')}`;
}

function places(entry: Entry): readonly string[] {
  if ('from' in entry) return [entry.from, entry.to];
  return 'town' in entry ? [entry.town] : [];
}
