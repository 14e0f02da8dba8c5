import { adapterOf } from './adapters.ts';
import type { Forum, ThreadRow } from './forum.ts';

/** May a reader’s browser ask this forum? */
export function isAskable(forum: Forum): boolean {
  return forum.cross_origin === 'yes' && adapterOf(forum.kind).reading !== undefined;
}

/** The origins that a page’s script may ask: of forums that allow it and have a thread here. */
export function askedOrigins(forums: readonly Forum[], threads: readonly ThreadRow[]): string[] {
  const used = new Set(threads.map(({ forum }) => forum));
  const origins = forums
    .filter((forum) => used.has(forum.id) && isAskable(forum))
    .flatMap((forum) => adapterOf(forum.kind).reading?.origin(forum) ?? []);
  return [...new Set(origins)].toSorted();
}
