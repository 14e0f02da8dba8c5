import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionData } from './editionData.ts';
import { editionFolder, manifestFile, parseManifest, type Edition } from './manifest.ts';

const fileNames = ['index.html', 'data.json'] as const;

/**
 * The editions kept in a folder, which is `public`. Throws one error with a line for each that is not as it was
 * when it was kept, for each that is gone, and for each folder that no row tells of.
 */
export function keptEditions(folder = 'public'): Edition[] {
  const editions = readManifest(folder);
  const faults = [
    ...editions.flatMap((edition) => changedFiles(folder, edition)),
    ...unlisted(folder, editions),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return editions;
}

/** The rows of the manifest; none before there is one. */
export function readManifest(folder: string): Edition[] {
  const file = join(folder, manifestFile);
  return existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : [];
}

/** The data of an edition, as they were. */
export function keptData(edition: Edition, folder = 'public'): EditionData {
  const file = join(folder, editionFolder(edition), 'data.json');
  return JSON.parse(readFileSync(file, 'utf8')) as EditionData;
}

/** SHA-256 in hexadecimal. */
export function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function changedFiles(folder: string, edition: Edition): string[] {
  return fileNames.flatMap((name) => {
    const file = join(folder, editionFolder(edition), name);
    if (!existsSync(file)) return [`${file}: is gone; pages elsewhere may show it`];
    return digest(readFileSync(file)) === edition.files[name]
      ? []
      : [`${file}: is not as it was when it was kept`];
  });
}

function unlisted(folder: string, editions: readonly Edition[]): string[] {
  const listed = new Set(editions.map((edition) => editionFolder(edition)));
  const found = existsSync(join(folder, 'e')) ? readdirSync(join(folder, 'e')) : [];
  return found
    .map((name) => `e/${name}`)
    .filter((name) => !listed.has(name))
    .map((name) => `${join(folder, name)}: stands in no row of ${manifestFile}`);
}
