import { countriesOf } from './entryCountries.ts';
import { judgeOf, type Facet, type Judged } from './filter.ts';
import { layersOfKinds } from './kinds.ts';
import {
  companyIds,
  layerIds,
  stageIds,
  type AtlasData,
  type AtlasState,
  type CompanyId,
  type LayerId,
  type Stage,
} from './model.ts';

/** How many entries each choice would let through, were all other filters left as they are. */
export interface Facets {
  /** entries shown */
  readonly shown: number;
  /** entries that pass every filter, but that the year leaves out since none of their dates is known */
  readonly undated: number;
  readonly layers: Readonly<Record<LayerId, number>>;
  readonly companies: Readonly<Record<CompanyId, number>>;
  /** leaders have no stage and are not counted */
  readonly stages: Readonly<Record<Stage, number>>;
  /** every kind of the data, in the order of legends */
  readonly kinds: ReadonlyMap<string, number>;
  /** every country of the data, by code, in its order; a route counts in both of its countries */
  readonly countries: ReadonlyMap<string, number>;
}

/** Counts for the legends, in one pass over the data. */
export function facets(data: AtlasData, state: AtlasState): Facets {
  const judge = judgeOf(data, state);
  const judged = data.entries.flatMap((entry) => judge(entry) ?? []);
  const present = judged.filter(({ stage }) => stage !== null);
  const passing = (facet: Facet) => present.filter((one) => passesBut(one, facet));
  const kinds = passing('kinds').flatMap(({ entry }) => ('kind' in entry ? [entry.kind] : []));
  const stages = passing('stages').flatMap(({ entry, stage }) =>
    stage === null || entry.layer === 'leaders' ? [] : [stage],
  );
  return {
    shown: present.filter(passes).length,
    undated: judged.filter((one) => one.stage === null && passes(one)).length,
    layers: record(
      layerIds,
      passing('layers').map(({ entry }) => entry.layer),
    ),
    companies: record(
      companyIds,
      passing('companies').map(({ entry }) => entry.company),
    ),
    stages: record(stageIds, stages),
    kinds: counted([...layersOfKinds(data).keys()], kinds),
    countries: counted(
      data.countries.map(({ code }) => code),
      passing('countries').flatMap(({ entry }) => countriesOf(entry)),
    ),
  };
}

function passes({ fails }: Judged): boolean {
  return fails.length === 0;
}

function passesBut({ fails }: Judged, facet: Facet): boolean {
  return fails.length === 0 || (fails.length === 1 && fails[0] === facet);
}

function record<T extends string>(options: readonly T[], found: readonly T[]): Record<T, number> {
  return Object.fromEntries(counted(options, found)) as Record<T, number>;
}

/** A count for every option, nought included. */
function counted<T extends string>(options: readonly T[], found: readonly T[]): Map<T, number> {
  const counts = new Map(options.map((option) => [option, 0]));
  for (const option of found) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
}
