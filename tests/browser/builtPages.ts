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
 * One page of every kind: those made of the same elements, classes and roles count as one.
 * Every page where the environment says `PAGES=all`.
 */
export function pagesOfEachKind(): string[] {
  if (process.env.PAGES === 'all') return builtPages();
  const kinds = new Map<string, string>();
  for (const path of builtPages()) {
    const kind = kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

function kindOf(path: string): string {
  const html = readFileSync(join(folder, fileOf(path)), 'utf8').replace(
    /<svg[\s\S]*?<\/svg>/g,
    '<svg>',
  );
  const elements = html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g);
  const parts = [...elements].map(([, name = '', attributes = '']) =>
    [name, ...(attributes.match(/\b(?:class|role|type)="[^"]*"/g) ?? [])].join(' '),
  );
  return [...new Set(parts)].sort().join('\n');
}
