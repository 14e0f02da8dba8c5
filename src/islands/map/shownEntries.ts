import type { Entry, LeaderEntry, Stage } from '../../atlas/model.ts';
import type { ShownRoute } from './drawRoutes.ts';
import type { ShownSite } from './markLook.ts';

/** What a map shows, by how it is drawn. */
export interface ShownEntries {
  /** in the order in which marks are drawn, the lowest first */
  readonly sites: readonly ShownSite[];
  readonly routes: readonly ShownRoute[];
  readonly leaders: readonly LeaderEntry[];
}

const heights = { marketplaces: 0, clouds: 1, hubs: 2 } as const;

/** Parts what a state shows by how it is drawn; `stageOf` tells the stage of each. */
export function shownEntries(
  entries: readonly Entry[],
  stageOf: (entry: Entry) => Stage,
): ShownEntries {
  const sites: ShownSite[] = [];
  const routes: ShownRoute[] = [];
  const leaders: LeaderEntry[] = [];
  for (const entry of entries) {
    if (entry.layer === 'leaders') leaders.push(entry);
    else if ('from' in entry) routes.push({ entry, stage: stageOf(entry) });
    else sites.push({ entry, stage: stageOf(entry) });
  }
  sites.sort((a, b) => heights[a.entry.layer] - heights[b.entry.layer]);
  return { sites, routes, leaders };
}
