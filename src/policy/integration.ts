import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built/builtPages.ts';
import { withoutIslandStyle } from './islandStyle.ts';
import { keepOwnHashes } from './ownHashes.ts';

/**
 * Shortens the content security policy of each built page to what stands in that page, and takes out the
 * style of islands, which stands where none may.
 */
export function ownHashesOnly(): AstroIntegration {
  return {
    name: 'own-hashes-only',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { file } of await builtPages(fileURLToPath(dir)))
          await writeFile(file, keepOwnHashes(withoutIslandStyle(await readFile(file, 'utf8'))));
      },
    },
  };
}
