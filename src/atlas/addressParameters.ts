import { worldView } from '../geo/viewPresets.ts';
import { formatView, readView } from './addressView.ts';
import { initialLayers } from './initialState.ts';
import {
  companyIds,
  layerIds,
  stageIds,
  type AtlasData,
  type AtlasState,
  type LayerId,
} from './model.ts';

/** What of the data an address may name. */
export interface Known {
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly years: AtlasData['years'];
}

/** A part of a state, and the values that were not obeyed in reading it. */
export interface Reading {
  readonly part: Partial<AtlasState>;
  readonly wrong: readonly string[];
}

/** A parameter of the address. `write` gives `undefined` where the state is as at first. */
export interface Parameter {
  readonly name: string;
  readonly read: (value: string, known: Known) => Reading;
  readonly write: (state: AtlasState, known: Known) => string | undefined;
}

/** Longer queries are cut. */
export const longestQuery = 80;

const noLayers = 'none';

/** Query text as a state holds it: no lone surrogates, no white space round it, not too long. */
export function cleanQuery(text: string): string {
  const shortened = Array.from(text.trim()).slice(0, longestQuery).join('').trim();
  // Through the parameters of an address, which replace lone surrogates.
  return new URLSearchParams({ q: shortened }).get('q') ?? '';
}

const layers: Parameter = {
  name: 'layers',
  read(value) {
    if (value === noLayers) return { part: { layers: [] }, wrong: [] };
    const { chosen, wrong } = choose(value, layerIds);
    return { part: chosen.length > 0 ? { layers: chosen } : {}, wrong };
  },
  write({ layers: state }) {
    const shown = layerIds.filter((id) => state.includes(id));
    if (sameLayers(shown)) return undefined;
    return shown.length > 0 ? shown.join(',') : noLayers;
  },
};

const query: Parameter = {
  name: 'q',
  read(value) {
    const text = cleanQuery(value);
    return { part: { query: text }, wrong: text === value.trim() ? [] : [value] };
  },
  write({ query: state }) {
    const text = cleanQuery(state);
    return text === '' ? undefined : new URLSearchParams({ q: text }).toString().slice(2);
  },
};

const year: Parameter = {
  name: 'year',
  read(value, { years: [first, last] }) {
    const number = /^\d{4}$/.test(value) ? Number(value) : last;
    const within = Math.min(last, Math.max(first, number));
    return { part: { year: within }, wrong: String(within) === value ? [] : [value] };
  },
  write: ({ year: state }, { years: [first, last] }) =>
    state >= first && state < last ? String(Math.floor(state)) : undefined,
};

const at: Parameter = {
  name: 'at',
  read(value) {
    const { view, obeyed } = readView(value);
    return { part: view === undefined ? {} : { view }, wrong: obeyed ? [] : [value] };
  },
  write(state, known) {
    const text = formatView(state.view);
    // To an entry named without a view the map goes by itself.
    const isPlain = pick.write(state, known) === undefined;
    return isPlain && text === formatView(worldView) ? undefined : text;
  },
};

const pick: Parameter = {
  name: 'pick',
  read: (value, { ids }) =>
    ids.has(value) ? { part: { selected: value }, wrong: [] } : { part: {}, wrong: [value] },
  write: ({ selected }, { ids }) => (selected !== null && ids.has(selected) ? selected : undefined),
};

/** All parameters, in the order in which they are written. */
export const parameters: readonly Parameter[] = [
  layers,
  filter('company', 'companies', () => companyIds),
  filter('kind', 'kinds', ({ kinds }) => kinds),
  filter('state', 'stages', () => stageIds),
  filter('country', 'countries', ({ countries }) => countries),
  query,
  year,
  at,
  pick,
];

/** How they are called in an address. */
export const parameterNames: readonly string[] = parameters.map(({ name }) => name);

/** A filter, written in lower case; country codes are upper case in the state. */
function filter<K extends 'companies' | 'kinds' | 'stages' | 'countries'>(
  name: string,
  key: K,
  options: (known: Known) => readonly AtlasState[K][number][],
): Parameter {
  return {
    name,
    read(value, known) {
      const { chosen, wrong } = choose(value, options(known));
      return { part: { [key]: chosen }, wrong };
    },
    write(state, known) {
      const chosen: readonly string[] = state[key];
      const written = options(known).filter((option) => chosen.includes(option));
      return written.length > 0 ? written.join(',').toLowerCase() : undefined;
    },
  };
}

/** The options a list names, in their own order; case does not count. */
function choose<T extends string>(value: string, options: readonly T[]) {
  const words = value.split(',');
  const named = new Set(words.map((word) => word.toLowerCase()));
  const chosen = options.filter((option) => named.has(option.toLowerCase()));
  const known = new Set(chosen.map((option) => option.toLowerCase()));
  return { chosen, wrong: words.filter((word) => !known.has(word.toLowerCase())) };
}

function sameLayers(shown: readonly LayerId[]): boolean {
  return shown.length === initialLayers.length && shown.every((id) => initialLayers.includes(id));
}
