import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../build/addresses.ts';

/** A kind of page, as an address with `*` for one part, and the page of it that is looked at. */
export interface Kind {
  readonly kind: string;
  readonly path: string;
}

/**
 * The longest page of each kind, the error page aside: it is served as an error, which Lighthouse refuses.
 * @param kindOf the kind of an address; where left out, the pages of a section are one, and its own page another
 */
export function longestOfEachKind(
  paths: readonly string[],
  folder: string,
  kindOf: (path: string) => string | undefined = sectionOf,
): Kind[] {
  const lengthOf = (path: string) => statSync(join(folder, fileOf(path))).size;
  const pages = paths.filter((path) => path.endsWith('/') && !path.endsWith('/404/'));
  const ofKind = Map.groupBy(pages, (path) => kindOf(path) ?? 'no kind');
  return [...ofKind]
    .map(([kind, [first = '', ...others]]) => ({
      kind,
      path: others.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), first),
    }))
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

function sectionOf(path: string): string {
  return path.replace(/^(\/[^/]+\/).+$/, '$1*/');
}
