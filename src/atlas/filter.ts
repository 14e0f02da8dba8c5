import { countriesOf } from './entryCountries.ts';
import { layersOfKinds } from './kinds.ts';
import type { AtlasData, AtlasState, Entry, LayerId, Stage } from './model.ts';
import { finder } from './search.ts';
import { isUndated, stageAt } from './stage.ts';

/** What of an entry a filter asks for. */
export type Facet = 'layers' | 'companies' | 'kinds' | 'stages' | 'countries';

/** How an entry that the query finds fares under the filters. */
export interface Verdict {
  /** `null`: nothing dates the entry, and the year is not the last: it is not shown */
  readonly stage: Stage | null;
  /** the one filter that it fails; `many`: several; `null`: it passes them all */
  readonly fails: Facet | 'many' | null;
}

/** Judges an entry; `null` where the query does not find it, or it was nothing yet in the year. */
export type Judge = (entry: Entry) => Verdict | null;

/**
 * What a state shows, in the order of the data: the same entries on the map and in the list. A filter
 * without choices lets everything through, but without layers nothing is shown. A kind belongs to one
 * layer and sifts that layer alone; leaders have no stage, so stages do not sift them.
 */
export function visibleEntries(data: AtlasData, state: AtlasState): Entry[] {
  const judge = judgeOf(data, state);
  return data.entries.filter((entry) => {
    const verdict = judge(entry);
    return verdict !== null && verdict.stage !== null && verdict.fails === null;
  });
}

/** The judge of a state: query, year and filters. */
export function judgeOf(data: AtlasData, state: AtlasState): Judge {
  const find = finder(state.query, data);
  const fits = fitsOf(data, state);
  const lastYear = data.years[1];
  return (entry) => {
    if (!find(entry)) return null;
    const stage = stageAt(entry, state.year, lastYear);
    if (stage === null && !isUndated(entry)) return null;
    let fails: Verdict['fails'] = null;
    for (const [facet, fit] of fits) {
      if (!fit(entry, stage)) fails = fails === null ? facet : 'many';
    }
    return { stage, fails };
  };
}

type Fit = readonly [facet: Facet, fit: (entry: Entry, stage: Stage | null) => boolean];

/** The filters that are in use; an unused one lets everything through and is not asked. */
function fitsOf(data: AtlasData, state: AtlasState): readonly Fit[] {
  const layers = new Set(state.layers);
  const companies = new Set(state.companies);
  const kinds = new Set(state.kinds);
  const layerOf = layersOfKinds(data);
  const sifted = new Set<LayerId | undefined>(state.kinds.map((kind) => layerOf.get(kind)));
  const stages = new Set(state.stages);
  const countries = new Set(state.countries);
  const fits: Fit[] = [['layers', ({ layer }) => layers.has(layer)]];
  if (companies.size > 0) fits.push(['companies', ({ company }) => companies.has(company)]);
  if (kinds.size > 0)
    fits.push(['kinds', (e) => !('kind' in e) || !sifted.has(e.layer) || kinds.has(e.kind)]);
  if (stages.size > 0)
    fits.push([
      'stages',
      (e, stage) => e.layer === 'leaders' || stage === null || stages.has(stage),
    ]);
  if (countries.size > 0)
    fits.push(['countries', (e) => countriesOf(e).some((code) => countries.has(code))]);
  return fits;
}
