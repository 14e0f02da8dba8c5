import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        const files = await readdir(folder, { recursive: true });
        const pages = files
          .filter((name) => name.endsWith('.html'))
          .map(async (name) => {
            const path = name
              .split(sep)
              .join('/')
              .replace(/(^|\/)index\.html$/, '$1');
            return { url: root + path, html: await readFile(join(folder, name), 'utf8') };
          });
        await writeFile(join(folder, 'sitemap.xml'), sitemap(await Promise.all(pages)));
      },
    },
  };
}
