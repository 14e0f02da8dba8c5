import type { AtlasData, AtlasState, LayerId, View } from './model.ts';

/** The layers shown before the reader has chosen any. */
export const initialLayers: readonly LayerId[] = ['trains', 'flights', 'hubs'];

/** The whole world. */
export const homeView: View = { lon: 0, lat: 0, zoom: 1 };

/** How far out and in the map goes. */
export const zoomLimits = { least: 1, most: 64 } as const;

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
    view: homeView,
    selected: null,
  };
}
