import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import { candidatesFolder } from './candidates.ts';
import { detached } from './detached.ts';
import { keptEditions } from './keptEditions.ts';

/**
 * Holds that kept editions are as they were, and takes out of the built site the figures that could be kept, to
 * where `npm run pin` finds them. To stand after what changes the policy of pages, and before all that lists them.
 */
export function figureEditions(): AstroIntegration {
  let base = '/';
  return {
    name: 'figure-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': ({ logger }) => {
        logger.info(`${String(keptEditions().length)} editions are as they were`);
      },
      'astro:build:done': async ({ dir }) => {
        await rm(candidatesFolder, { recursive: true, force: true });
        for (const locale of locales) {
          const built = join(fileURLToPath(dir), localePath(locale, '/e/'));
          if (existsSync(built)) await takeOut(built, join(candidatesFolder, locale), base);
        }
      },
    },
  };
}

async function takeOut(built: string, target: string, base: string): Promise<void> {
  const ids = (await readdir(built)).filter((name) => !name.includes('@'));
  for (const id of ids) {
    const [from, to] = [join(built, id), join(target, id)];
    const page = detached(await readFile(join(from, 'index.html'), 'utf8'), base);
    await mkdir(to, { recursive: true });
    await writeFile(join(to, 'index.html'), page);
    await writeFile(join(to, 'data.json'), await readFile(join(from, 'data.json')));
    await rm(from, { recursive: true });
  }
}
