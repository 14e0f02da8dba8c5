import { parameters, type Known } from './addressParameters.ts';
import { initialState } from './initialState.ts';
import { layersOfKinds } from './kinds.ts';
import type { AtlasData, AtlasState } from './model.ts';

/** A value of an address that could not be obeyed. */
export interface AddressFault {
  readonly param: string;
  /** as it stood there, cut to 40 characters; anybody may have written it */
  readonly value: string;
}

/** A state read from an address, and what in it was put right. */
export interface ParsedAddress {
  readonly state: AtlasState;
  readonly faults: readonly AddressFault[];
}

const longestValue = 40;

/**
 * Reads a query string, with or without its `?`, as `formatAddress` writes it. Never throws: unknown
 * words are dropped, numbers out of bounds are brought within them, all else falls back to the initial
 * state, and each is told. Of a parameter that comes twice the first counts. Parameters that are not
 * ours are passed over.
 */
export function parseAddress(query: string, data: AtlasData): ParsedAddress {
  const known = knownOf(data);
  const faults: AddressFault[] = [];
  const seen = new Set<string>();
  let state = initialState(data);
  for (const [param, value] of new URLSearchParams(query)) {
    const parameter = parameters.find(({ name }) => name === param);
    if (parameter === undefined) continue;
    const read = seen.has(param) ? { part: {}, wrong: [value] } : parameter.read(value, known);
    seen.add(param);
    state = { ...state, ...read.part };
    faults.push(...read.wrong.map((wrong) => ({ param, value: cut(wrong) })));
  }
  return { state, faults };
}

/**
 * The shortest query string that `parseAddress` reads the state from, without `?`; empty for the
 * initial state. Choices come in the order of the data, places to a thousandth of a degree and zooms
 * to a hundredth. What the data does not know is left out.
 */
export function formatAddress(state: AtlasState, data: AtlasData): string {
  const known = knownOf(data);
  return parameters
    .flatMap(({ name, write }) => {
      const value = write(state, known);
      return value === undefined ? [] : `${name}=${value}`;
    })
    .join('&');
}

const cache = new WeakMap<AtlasData, Known>();

function knownOf(data: AtlasData): Known {
  const known = cache.get(data) ?? {
    kinds: [...layersOfKinds(data).keys()],
    countries: data.countries.map(({ code }) => code).toSorted(),
    ids: new Set(data.entries.map(({ id }) => id)),
    years: data.years,
  };
  cache.set(data, known);
  return known;
}

function cut(value: string): string {
  return Array.from(value).slice(0, longestValue).join('');
}
