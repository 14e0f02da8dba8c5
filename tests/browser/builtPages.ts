import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, fileOf } from '../build/addresses.ts';

const folder = process.env.DIST ?? 'dist';

/** Addresses of all built pages, below the base path. */
export function builtPages(): string[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return files.map(addressOf);
}

/**
 * Few pages that together hold every part there is: of each section every element with its classes, role
 * and type, and every chapter. Every page where the environment says `PAGES=all`.
 */
export function pagesOfEachKind(): readonly string[] {
  return (ofEachKind ??= process.env.PAGES === 'all' ? builtPages() : chosenPages());
}

// Most specs ask, and to choose takes seconds.
let ofEachKind: readonly string[] | undefined;

function chosenPages(): string[] {
  const pages = builtPages();
  const chosen = pages.filter((path) => path.startsWith('/stories/'));
  const unseen = new Map(pages.map((path) => [path, partsOf(path)]));
  for (const path of chosen) see(unseen, path);
  for (let next = richest(unseen); next !== undefined; next = richest(unseen)) {
    chosen.push(next);
    see(unseen, next);
  }
  return chosen.toSorted();
}

/** Takes the parts of a page from all that are still to be seen; pages that have no other are passed over. */
function see(unseen: Map<string, Set<string>>, path: string): void {
  const parts = unseen.get(path) ?? new Set();
  for (const [other, left] of unseen) {
    const rest = left.difference(parts);
    if (rest.size === 0) unseen.delete(other);
    else unseen.set(other, rest);
  }
}

/** The first of the pages with the most parts that no chosen one has. */
function richest(unseen: ReadonlyMap<string, Set<string>>): string | undefined {
  const [first] = [...unseen].toSorted(([, a], [, b]) => b.size - a.size);
  return first?.[0];
}

function partsOf(path: string): Set<string> {
  const html = readFileSync(join(folder, fileOf(path)), 'utf8').replace(
    /<svg[\s\S]*?<\/svg>/g,
    '<svg>',
  );
  const [, section = ''] = path.split('/');
  const elements = html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g);
  return new Set(
    [...elements].map(([, name = '', attributes = '']) =>
      [section, name, ...(attributes.match(/\b(?:class|role|type)="[^"]*"/g) ?? [])].join(' '),
    ),
  );
}
