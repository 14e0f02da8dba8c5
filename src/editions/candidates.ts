import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

/** Where a build leaves the figures that can be kept as they are. */
export const candidatesFolder = '.cache/editions';

/** A figure as the last build made it. */
export interface Candidate {
  readonly id: string;
  readonly language: Locale;
  /** with blanks for what is known only when it is kept */
  readonly page: string;
  readonly data: string;
}

/** The figures of a language that can be kept; none before a build. */
export function candidateIds(language: Locale, folder = candidatesFolder): string[] {
  const own = join(folder, language);
  return existsSync(own) ? readdirSync(own).toSorted() : [];
}

/** One of them. Throws where the last build made none of this id. */
export function readCandidate(id: string, language: Locale, folder = candidatesFolder): Candidate {
  if (!candidateIds(language, folder).includes(id))
    throw new RangeError(unknownId(id, language, folder));
  const read = (name: string) => readFileSync(join(folder, language, id, name), 'utf8');
  return { id, language, page: read('index.html'), data: read('data.json') };
}

function unknownId(id: string, language: Locale, folder: string): string {
  const ids = candidateIds(language, folder);
  if (ids.length === 0) return `${id}: nothing is built yet: npm run build makes what can be kept`;
  const words = id.split('-').filter((word) => word.length > 2);
  const near = ids.filter((each) => words.some((word) => each.includes(word))).slice(0, 5);
  const hint = near.length > 0 ? `; there is ${near.join(', ')}` : '';
  return `${id}: no figure has this id${hint}`;
}
