import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatter } from '../i18n/format.ts';
import type { Candidate } from './candidates.ts';
import type { EditionData } from './editionData.ts';
import { dataHash } from './dataHash.ts';
import { digest, readManifest } from './keptEditions.ts';
import {
  editionFolder,
  hashDigits,
  manifestFile,
  writeManifest,
  type Edition,
} from './manifest.ts';
import { fillTokens } from './tokens.ts';

/** When it is kept. */
export interface Occasion {
  /** YYYY-MM-DD */
  readonly day: string;
  /** of the site */
  readonly version: string;
}

/**
 * Keeps figures as they are, each in a folder named after what is in it, with a row in the manifest. One that was
 * kept before stays as it is. Returns the new ones.
 * @param folder `public`
 */
export function keep(
  candidates: readonly Candidate[],
  { day, version }: Occasion,
  folder = 'public',
): Edition[] {
  const known = readManifest(folder);
  const isKnown = ({ id, hash }: Edition) =>
    known.some((edition) => edition.id === id && edition.hash === hash);
  const made = candidates
    .map((candidate) => editionOf(candidate, { day, version }))
    .filter(({ edition }) => !isKnown(edition));
  for (const { edition, files } of made)
    for (const [name, text] of Object.entries(files))
      write(join(folder, editionFolder(edition), name), text);
  const added = made.map(({ edition }) => edition);
  if (added.length > 0) write(join(folder, manifestFile), writeManifest([...known, ...added]));
  return added;
}

function editionOf({ id, language, page, data }: Candidate, { day, version }: Occasion) {
  const hash = digest(page, data).slice(0, hashDigits);
  const read = JSON.parse(data) as EditionData;
  const date = formatter(language).date(day);
  const files = { 'index.html': fillTokens(page, { hash, day, date }), 'data.json': data };
  const edition: Edition = {
    id,
    language,
    hash,
    data: dataHash(read),
    kept: day,
    version,
    title: read.title,
    files: { 'index.html': digest(files['index.html']), 'data.json': digest(data) },
  };
  return { edition, files };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
