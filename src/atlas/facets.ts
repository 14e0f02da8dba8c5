import { countriesOf } from './entryCountries.ts';
import { judgeOf, type Facet } from './filter.ts';
import { layersOfKinds } from './kinds.ts';
import {
  companyIds,
  layerIds,
  stageIds,
  type AtlasData,
  type AtlasState,
  type CompanyId,
  type Entry,
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
  const tally = {
    layers: noughts(layerIds),
    companies: noughts(companyIds),
    stages: noughts(stageIds),
    kinds: noughts([...layersOfKinds(data).keys()]),
    countries: noughts(data.countries.map(({ code }) => code)),
  };
  let shown = 0;
  let undated = 0;
  for (const entry of data.entries) {
    const verdict = judge(entry);
    if (verdict === null || verdict.fails === 'many') continue;
    if (verdict.stage === null) {
      undated += verdict.fails === null ? 1 : 0;
      continue;
    }
    shown += verdict.fails === null ? 1 : 0;
    count(tally, entry, verdict.stage, verdict.fails);
  }
  return {
    shown,
    undated,
    layers: Object.fromEntries(tally.layers) as Facets['layers'],
    companies: Object.fromEntries(tally.companies) as Facets['companies'],
    stages: Object.fromEntries(tally.stages) as Facets['stages'],
    kinds: tally.kinds,
    countries: tally.countries,
  };
}

type Tally = Readonly<Record<Facet, Map<string, number>>>;

/** Counts an entry for every facet whose own filter is the only one that may stop it. */
function count(tally: Tally, entry: Entry, stage: Stage, fails: Facet | null): void {
  const counts = (facet: Facet) => fails === null || fails === facet;
  if (counts('layers')) add(tally.layers, entry.layer);
  if (counts('companies')) add(tally.companies, entry.company);
  if (counts('stages') && entry.layer !== 'leaders') add(tally.stages, stage);
  if (counts('kinds') && 'kind' in entry) add(tally.kinds, entry.kind);
  if (counts('countries')) for (const code of countriesOf(entry)) add(tally.countries, code);
}

function add(counts: Map<string, number>, option: string): void {
  counts.set(option, (counts.get(option) ?? 0) + 1);
}

function noughts(options: readonly string[]): Map<string, number> {
  return new Map(options.map((option) => [option, 0]));
}
