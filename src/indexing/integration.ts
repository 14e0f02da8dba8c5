import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import { builtPages } from '../built/builtPages.ts';
import { loadDataset } from '../data/load.ts';
import { isLocale, localeSettings, locales } from '../i18n/locales.ts';
import { pageKindOf } from '../search/pageKinds.ts';
import { hubRecords } from './hubRecords.ts';
import { markedPage } from './markedPage.ts';

// The rest is Pagefind's own interface, which this site does not use.
const used =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(?:index|fragment|filter)\/.*)$/;
const unread = ['svg', 'table', 'nav', 'script', 'style', 'details', '.chart-source', '.resting'];

/** Makes the index of the search from the built pages, in `pagefind/`; the same pages make the same files. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          rootSelector: 'main',
          excludeSelectors: unread,
        });
        if (index === undefined) throw new Error(`search: ${errors.join('; ')}`);
        const pages = await addPages(index, folder);
        await addHubs(index);
        await writeIndex(index, join(folder, 'pagefind'));
        await close();
        logger.info(`${String(pages)} pages can be searched`);
      },
    },
  };
}

async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  let count = 0;
  for (const { file, path } of await builtPages(folder)) {
    const url = `/${path}`;
    const kind = pageKindOf(withoutLocale(url));
    if (kind === undefined) continue;
    const html = await readFile(file, 'utf8');
    refuse(await index.addHTMLFile({ url, content: markedPage(html, kind) }), url);
    count += 1;
  }
  return count;
}

async function addHubs(index: PagefindIndex): Promise<void> {
  const dataset = loadDataset();
  for (const locale of locales)
    for (const { url, title, content } of hubRecords(dataset, locale))
      refuse(
        await index.addCustomRecord({
          url,
          content,
          language: localeSettings[locale].tag.toLowerCase(),
          meta: { title },
          filters: { kind: ['hubs'] },
        }),
        url,
      );
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`search: ${errors.join('; ')}`);
  for (const { path, content } of files.filter(({ path }) => used.test(path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

function refuse({ errors }: { readonly errors: readonly string[] }, url: string): void {
  if (errors.length > 0) throw new Error(`search: ${url}: ${errors.join('; ')}`);
}

function withoutLocale(url: string): string {
  const [, first] = url.split('/');
  return isLocale(first) ? url.slice(`/${first}`.length) : url;
}
