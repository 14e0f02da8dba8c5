import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLocale } from '../i18n/locales.ts';
import { headersText, type Entry } from './headersText.ts';

/** Writes `_headers`, which static hosts read, from what was built; to stand after all that write files. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersText(await entriesOf(folder)));
      },
    },
  };
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  return Promise.all(
    found.map(async (entry) => {
      const isFolder = entry.isDirectory();
      const entries =
        isFolder && isLocale(entry.name) ? await entriesOf(join(folder, entry.name)) : [];
      return { name: entry.name, isFolder, entries };
    }),
  );
}
