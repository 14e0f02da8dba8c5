import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { addressOf, fileOf } from './addresses.ts';

/** A page as it was built. */
export interface Page {
  /** its address below the base path: `/stories/liege/`, `/404.html` */
  readonly path: string;
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

export interface BuiltSite {
  readonly folder: string;
  /** the path the site was built for, with a slash at both ends */
  readonly base: string;
  readonly pages: readonly Page[];
  /** the page at an address, if one stands there */
  page(path: string): Page | undefined;
  /** whether a page or a file stands at an address */
  has(path: string): boolean;
}

/**
 * A built site; its pages are read when they are first asked for.
 * @param folder the build's output; `DIST`, or `dist` where absent
 * @throws where no page was built
 */
export function readBuiltSite(
  folder: string = process.env.DIST ?? 'dist',
  base: string = process.env.BASE_PATH ?? '/',
): BuiltSite {
  // Kept figures are as they were when they were kept, and have tests of their own.
  const files = globSync('**/*.html', { cwd: folder, exclude: ['e/**'] }).sort();
  if (files.length === 0) throw new Error(`${folder}: holds no page; run npm run build first`);
  let read: ReadonlyMap<string, Page> | undefined;
  const byPath = () => (read ??= readPages(folder, files));
  return {
    folder,
    base: `/${base}/`.replace(/\/+/g, '/'),
    get pages() {
      return [...byPath().values()];
    },
    page: (path) => byPath().get(path),
    has: (path) => isFile(join(folder, fileOf(path))),
  };
}

function readPages(folder: string, files: readonly string[]): ReadonlyMap<string, Page> {
  const pages = files.map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return new Map(pages.map((page) => [page.path, page]));
}

/** A page from its file's place and text. */
export function readPage(file: string, html: string): Page {
  const { document } = parseHTML(html);
  const marked = [...document.querySelectorAll('[id]')];
  return {
    path: addressOf(file),
    document,
    ids: new Set(marked.map((element) => element.id)),
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
