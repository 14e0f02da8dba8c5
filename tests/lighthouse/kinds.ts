import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../build/addresses.ts';

/** A kind of page, as an address with `*` for one part, and the page of it that is looked at. */
export interface Kind {
  readonly kind: string;
  readonly path: string;
}

/** The longest page of each kind, the error page aside: it is served as an error, which Lighthouse refuses. */
export function longestOfEachKind(paths: readonly string[], folder: string): Kind[] {
  const lengthOf = (path: string) => statSync(join(folder, fileOf(path))).size;
  const ofKind = Map.groupBy(
    paths.filter((path) => path.endsWith('/') && !path.endsWith('/404/')),
    kindOf,
  );
  return [...ofKind]
    .map(([kind, [first = '', ...others]]) => ({
      kind,
      path: others.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), first),
    }))
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

// The page of a section, and all that stand below it.
export function kindOf(path: string): string {
  return path.replace(/^(\/[^/]+\/).+$/, '$1*/');
}
