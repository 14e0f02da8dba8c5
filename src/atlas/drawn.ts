import type { Entry } from './model.ts';

/** Whether the map has a place for an entry; those without one stand in the list alone. */
export function isDrawn(entry: Entry): boolean {
  return 'from' in entry ? entry.path !== undefined : entry.at !== undefined;
}
