import { worldView } from '../geo/viewPresets.ts';
import type { AtlasData, AtlasState, LayerId } from './model.ts';

/** The layers shown before the reader has chosen any. */
export const initialLayers: readonly LayerId[] = ['trains', 'flights', 'hubs'];

/** The state in which the map is published: today, the whole world, no filter. */
export function initialState(data: Pick<AtlasData, 'years'>): AtlasState {
  return {
    layers: initialLayers,
    companies: [],
    kinds: [],
    stages: [],
    countries: [],
    query: '',
    year: data.years[1],
    view: worldView,
    selected: null,
  };
}
