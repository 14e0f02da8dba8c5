import { posix } from 'node:path';
import { importsOf, type Import } from './moduleImports.ts';

/** What each folder of `src` may import from the others; itself always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  site: [],
  data: [],
  i18n: [],
  theme: [],
  built: [],
  policy: ['built'],
  sitemap: ['built', 'render'],
  headers: ['i18n'],
  weighing: ['built', 'embeds'],
  prose: [],
  reader: [],
  listing: [],
  loader: [],
  scheme: [],
  search: [],
  indexing: ['atlas', 'built', 'data', 'i18n', 'search'],
  styles: [],
  directives: [],
  geo: ['data', 'theme'],
  atlas: ['data', 'geo', 'i18n', 'theme'],
  facts: ['data', 'geo', 'i18n'],
  charts: ['data', 'facts', 'geo', 'i18n', 'theme'],
  leads: ['charts', 'data', 'facts', 'geo', 'i18n', 'theme'],
  typeset: [],
  render: ['charts', 'data', 'facts', 'geo', 'i18n', 'leads', 'theme', 'typeset', 'site'],
  pictures: ['charts', 'data', 'i18n', 'render', 'site', 'theme', 'typeset'],
  embeds: [
    ...['atlas', 'charts', 'data', 'facts', 'geo', 'i18n', 'loader', 'pictures', 'render', 'site'],
  ],
  classic: [],
  framed: ['charts', 'reader'],
  islands: ['atlas', 'charts', 'embeds', 'geo', 'i18n', 'loader', 'styles', 'theme'],
  components: [
    ...['atlas', 'charts', 'data', 'embeds', 'facts', 'geo', 'i18n', 'islands', 'leads'],
    ...['pictures', 'reader', 'render', 'scheme', 'search', 'site', 'styles', 'theme', 'typeset'],
  ],
  layouts: [
    ...['classic', 'components', 'data', 'embeds', 'facts', 'framed', 'i18n', 'pictures'],
    ...['reader', 'scheme', 'search', 'site', 'styles', 'theme'],
  ],
  content: ['components', 'islands'],
  'content.config': ['i18n'],
  pages: [
    ...['atlas', 'charts', 'classic', 'components', 'content', 'data', 'embeds', 'facts', 'geo'],
    ...['i18n', 'islands', 'layouts', 'listing', 'pictures', 'reader', 'render', 'site'],
    ...['styles', 'theme'],
  ],
};

/** Packages a folder must do without, so that it runs where it is meant to run. */
const barred: Readonly<Record<string, RegExp>> = {
  site: /./,
  i18n: /./,
  theme: /./,
  reader: /./,
  listing: /./,
  loader: /./,
  framed: /./,
  scheme: /./,
  search: /./,
  directives: /^(?!astro$|node:url$)/,
  data: /^(astro|svelte|@observablehq)/,
  geo: /^(node:|astro|svelte)/,
  atlas: /^(node:|astro|svelte)/,
  facts: /^(node:|astro|svelte)/,
  charts: /^(node:|astro|svelte)/,
  leads: /^(node:|astro|svelte)/,
  typeset: /^(?!node:)/,
  render: /^(astro:|svelte)/,
  embeds: /^(node:|astro|svelte)/,
  pictures: /^(astro:|svelte)/,
  islands: /^(node:|astro)/,
};

/** Code that runs in the browser, and so must not reach Node by any path. */
const runsInBrowser =
  /^src\/(atlas|charts|framed|islands|listing|loader|reader|scheme|search|directives\/(framed|intent|wake)\.ts)/;

interface Edge extends Import {
  readonly from: string;
  /** the file in `src`, or undefined for a package */
  readonly to: string | undefined;
}

/**
 * Imports that run against the directions of the house, one line each.
 * @param files texts by path, from the repository's top
 */
export function directionFaults(files: ReadonlyMap<string, string>): string[] {
  return edgesOf(files).flatMap((edge) => {
    const fault = directionFault(edge);
    return fault === undefined ? [] : [`${edge.from}:${edge.line}: ${fault}`];
  });
}

/** Browser code from which a value import leads to a module of Node, with the way there. */
export function nodeFaults(files: ReadonlyMap<string, string>): string[] {
  const edges = edgesByFile(files);
  const starts = [...edges.keys()].filter((path) => runsInBrowser.test(path));
  return starts.flatMap((start) => {
    const way = wayTo(start, edges, ({ specifier }) => specifier.startsWith('node:'));
    return way === undefined ? [] : [`${start}: reaches Node: ${way.join(' → ')}`];
  });
}

/** Rings of files that import each other's values, each told from its first file. */
export function ringFaults(files: ReadonlyMap<string, string>): string[] {
  const edges = edgesByFile(files);
  const rings = new Map<string, string>();
  for (const start of edges.keys()) {
    const way = wayTo(start, edges, ({ to }) => to === start);
    const members = way === undefined ? '' : [...new Set(way)].sort().join();
    if (way !== undefined && !rings.has(members)) {
      rings.set(members, `${start}: imports itself: ${way.join(' → ')}`);
    }
  }
  return [...rings.values()];
}

function directionFault({ from, to, specifier }: Edge): string | undefined {
  const folder = folderOf(from);
  const allowed = mayImport[folder];
  if (allowed === undefined) return `no rule for this folder: ${folder}`;
  if (to === undefined) {
    return barred[folder]?.test(specifier) ? `${folder} may not import: ${specifier}` : undefined;
  }
  if (!to.startsWith('src/')) return `leads out of src: ${specifier}`;
  const target = folderOf(to);
  return target === folder || allowed.includes(target)
    ? undefined
    : `${folder} may not import ${target}: ${specifier}`;
}

function edgesOf(files: ReadonlyMap<string, string>): Edge[] {
  const sources = [...files].filter(([path]) => /^src\/.*\.(ts|astro|svelte|mdx)$/.test(path));
  return sources.flatMap(([from, text]) =>
    importsOf(from, text).map((found) => ({ ...found, from, to: targetOf(from, found.specifier) })),
  );
}

function edgesByFile(files: ReadonlyMap<string, string>): Map<string, Edge[]> {
  const values = edgesOf(files).filter(({ typeOnly }) => !typeOnly);
  return Map.groupBy(values, ({ from }) => from);
}

function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** `src/data/dates.ts` is of `data`, `src/site.ts` of `site`. */
function folderOf(path: string): string {
  const [, first = '', second] = path.split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

/** The shortest way by value imports from a file to an edge that is sought. */
function wayTo(
  start: string,
  edges: ReadonlyMap<string, readonly Edge[]>,
  sought: (edge: Edge) => boolean,
): string[] | undefined {
  const ways = [[start]];
  const seen = new Set([start]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const edge of edges.get(way.at(-1) ?? '') ?? []) {
      if (sought(edge)) return [...way, edge.to ?? edge.specifier];
      if (edge.to === undefined || seen.has(edge.to)) continue;
      seen.add(edge.to);
      ways.push([...way, edge.to]);
    }
  }
  return undefined;
}
