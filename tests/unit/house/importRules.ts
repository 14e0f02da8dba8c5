import { posix } from 'node:path';
import { barred, mayImport } from './folderRules.ts';
import { importsOf, type Import } from './moduleImports.ts';

/** Code that runs in the browser, and so must not reach Node by any path. */
const runsInBrowser =
  /^src\/(atlas|challenge|charts|community\/live|framed|islands|listing|loader|reader|scheme|search|sharing|trust|directives\/(framed|intent|wake)\.ts)/;

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
