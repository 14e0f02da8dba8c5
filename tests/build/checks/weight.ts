import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite, Page } from '../builtSite.ts';

/** Bytes of a page before anyone touches it, compressed by brotli. */
export interface Weight {
  /** scripts: inline, linked, all they import at once, and islands that do not wait for a touch */
  readonly script: number;
  /** page, stylesheets and scripts */
  readonly page: number;
  /** elements */
  readonly nodes: number;
}

/** What pages of a kind may weigh, in bytes; `pages` is an address with `*` for one part. */
export interface Budget extends Weight {
  readonly pages: string;
  /** all font files that the browser fetches */
  readonly fonts: number;
  /** how many files the browser fetches, the page itself among them */
  readonly requests: number;
  /** the sum of its layout shifts, https://web.dev/articles/cls */
  readonly shift: number;
}

/**
 * Weighs a page with everything it fetches at once.
 * @param quality of brotli for the page itself: 11, as hosts keep it; 5 says a few per cent too much in a
 *   thirtieth of the time
 */
export function weigh(page: Page, html: string, site: BuiltSite, quality = 11): Weight {
  const { document } = page;
  const scripts = closure(scriptsOf(document), site);
  const sheets = valuesOf(document, 'link[rel="stylesheet"]', 'href');
  const inline = [...document.querySelectorAll('script:not([src])')].map((s) => s.textContent);
  const linked = sum([...scripts].map((path) => sizeOf(path, site)));
  return {
    script: linked + sum(inline.map((code) => packed(code))),
    page: packed(html, quality) + linked + sum(sheets.map((path) => sizeOf(path, site))),
    nodes: document.querySelectorAll('*').length,
  };
}

const units: Readonly<Record<keyof Weight, string>> = {
  script: 'bytes',
  page: 'bytes',
  nodes: 'elements',
};

/** Pages that weigh more than their budget, or for which there is none. */
export function weightFaults(path: string, weight: Weight, budgets: readonly Budget[]): string[] {
  const budget = budgetFor(path, budgets);
  if (budget === undefined) return ['no budget stands for this page'];
  return Object.entries(units)
    .map(([kind, unit]) => ({ kind: kind as keyof Weight, unit }))
    .filter(({ kind }) => weight[kind] > budget[kind])
    .map(({ kind, unit }) => `${kind}: more than ${budget[kind]} ${unit}: ${weight[kind]}`);
}

/** The first budget whose pattern is the page's, language left aside. */
export function budgetFor(path: string, budgets: readonly Budget[]): Budget | undefined {
  return budgets.find(({ pages }) => {
    const pattern = pages.replaceAll('**', '.+').replaceAll(/(?<!\.)\*/g, '[^/]+');
    return new RegExp(`^(/[a-z]{2}(-[A-Z][a-z]+)?)?${pattern}$`).test(path);
  });
}

function scriptsOf(document: Document): string[] {
  const early =
    'astro-island:is([client="load"], [client="idle"], [client="visible"], [client="only"])';
  return [
    ...valuesOf(document, 'script[src]', 'src'),
    ...valuesOf(document, 'link[rel="modulepreload"]', 'href'),
    ...valuesOf(document, early, 'component-url'),
    ...valuesOf(document, early, 'renderer-url'),
  ];
}

/** Scripts with all that they import statically. */
function closure(starts: readonly string[], site: BuiltSite): Set<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...staticImports(path, site));
  }
  return found;
}

function staticImports(path: string, site: BuiltSite): string[] {
  const imports = textOf(path, site).matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g);
  return [...imports].map(([, specifier = '']) => posix.join(posix.dirname(path), specifier));
}

function valuesOf(document: Document, selector: string, attribute: string): string[] {
  const elements = [...document.querySelectorAll(selector)];
  return elements.map((element) => element.getAttribute(attribute) ?? '').filter(Boolean);
}

function sizeOf(path: string, site: BuiltSite): number {
  return packed(textOf(path, site));
}

function textOf(path: string, site: BuiltSite): string {
  const inside = path.startsWith(site.base) ? path.slice(site.base.length - 1) : path;
  const file = join(site.folder, inside);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const sizes = new Map<string, number>();

function packed(text: string, quality = 11): number {
  const key = `${quality} ${text}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).length;
  sizes.set(key, size);
  return size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
