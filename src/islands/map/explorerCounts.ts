import { isDrawn } from '../../atlas/drawn.ts';
import {
  companyIds,
  type AtlasData,
  type AtlasState,
  type CompanyId,
  type Entry,
  type LayerId,
} from '../../atlas/model.ts';
import { operatingCounts } from '../../atlas/stage.ts';
import type { Format } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/mapWords.ts';

/** How many entries of one layer each company operates in the year shown; companies without any left out. */
export interface OperatingCount {
  readonly layer: LayerId;
  readonly companies: readonly { readonly company: CompanyId; readonly count: number }[];
}

// What is counted where the reader has chosen several layers: sites and trains do not add up to anything.
const ranked = ['hubs', 'clouds', 'marketplaces', 'flights', 'trains', 'ships'] as const;

/** The count by company of the first layer shown, in the order of `ranked`; none where no layer has a state. */
export function operatingOf(
  shown: readonly Entry[],
  { layers, year }: Pick<AtlasState, 'layers' | 'year'>,
  { years }: Pick<AtlasData, 'years'>,
): OperatingCount | undefined {
  const layer = ranked.find((id) => layers.includes(id));
  if (layer === undefined) return undefined;
  const counts = operatingCounts(
    shown.filter((entry) => entry.layer === layer),
    year,
    years[1],
  );
  const companies = companyIds
    .map((company) => ({ company, count: counts[company] }))
    .filter(({ count }) => count > 0);
  return { layer, companies };
}

interface Shown {
  readonly words: ExplorerWords;
  readonly format: Format;
  readonly shown: readonly Entry[];
}

/** How many entries the list shows, and how many of them the map does where it has no place for some. */
export function shownText({ words: { list }, format, shown }: Shown): string {
  const drawn = shown.filter(isDrawn).length;
  const all = list.shown(format.integer(shown.length), shown.length === 1);
  return drawn === shown.length ? all : `${all}, ${list.onMap(format.integer(drawn))}`;
}
