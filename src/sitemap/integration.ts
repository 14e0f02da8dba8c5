import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built/builtPages.ts';
import { sitemap } from './sitemap.ts';

/** Writes `sitemap.xml`, with every built page that does not ask to be left out. */
export function siteMap(): AstroIntegration {
  let root = '';
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = (await builtPages(folder)).map(async ({ file, path }) => ({
          url: root + path,
          html: await readFile(file, 'utf8'),
        }));
        await writeFile(join(folder, 'sitemap.xml'), sitemap(await Promise.all(pages)));
      },
    },
  };
}
