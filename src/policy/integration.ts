import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          await writeFile(path, keepOwnHashes(withoutIslandStyle(await readFile(path, 'utf8'))));
        }
      },
    },
  };
}
