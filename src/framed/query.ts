import type { Controls } from '../charts/define.ts';
import { initialState, parseState } from '../charts/state.ts';

/** What the page in a frame can be asked for; the page says so of itself in `data-offer`. */
export interface Offer {
  /** its language */
  readonly lang: string;
  /** of a chart that can be changed: its controls, and the first and last year of its rows */
  readonly controls?: Controls;
  readonly years?: readonly [first: number, last: number];
  /** parameters that code which comes later will read */
  readonly later?: readonly string[];
}

/** A parameter that could not be obeyed; anybody may have written either. */
export interface Refused {
  readonly name: string;
  readonly value: string;
}

/** What a frame's address asks for, as far as it can be had. */
export interface Asked {
  readonly theme?: 'light' | 'dark';
  /** most CSS pixels that the figure shall take */
  readonly width?: number;
  /** state text of the chart, or query of the map; absent where it is the printed view */
  readonly view?: string;
  readonly refused: readonly Refused[];
}

const states = ['companies', 'scale', 'currency', 'from', 'to'] as const;
const longest = 40;
const mostRefused = 4;

/**
 * Reads the query of an embed's address. Never throws: what cannot be had is left out and named.
 * Of a parameter that comes twice the first counts, and parameters that are not ours are passed over.
 */
export function readQuery(search: string, offer: Offer): Asked {
  const query = new URLSearchParams(search);
  const refused: Refused[] = [];
  const take = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
    const value = query.get(name);
    const found = value === null ? undefined : read(value);
    if (value !== null && found === undefined) refused.push({ name, value: harmless(value) });
    return found;
  };
  const theme = take('theme', (value) => themes.find((each) => each === value));
  take('lang', (value) => value === offer.lang || undefined);
  const width = take('width', readWidth);
  const parts = states.flatMap(
    (name) => take(name, (value) => readState(name, value, offer)) ?? [],
  );
  const view = offer.later
    ? laterView(query, offer.later)
    : wholeState(parts.join('&'), offer, refused);
  return {
    ...(theme !== undefined && theme !== 'auto' && { theme }),
    ...(width !== undefined && { width }),
    ...(view !== '' && { view }),
    refused: refused.slice(0, mostRefused),
  };
}

const themes = ['auto', 'light', 'dark'] as const;

function readWidth(value: string): number | undefined {
  const width = /^\d{3,4}$/.test(value) ? Number(value) : NaN;
  return width >= 240 && width <= 2000 ? width : undefined;
}

function readState(name: string, value: string, { controls, years }: Offer): string | undefined {
  const text = String(new URLSearchParams({ [name]: value }));
  if (parseState(text, offered(controls)).problems.length > 0) return undefined;
  if (years && name === 'from' && Number(value) > years[1]) return undefined;
  if (years && name === 'to' && Number(value) < years[0]) return undefined;
  return text;
}

/** The text of the state without what cannot be had together; empty for the printed one. */
function wholeState(text: string, { controls }: Offer, refused: Refused[]): string {
  const chart = offered(controls);
  const { state, problems } = parseState(text, chart);
  if (problems.length > 0)
    refused.push({ name: 'from', value: String(/from=(\d+)/.exec(text)?.[1]) });
  if (same(state, initialState)) return '';
  // They stand last.
  return problems.length > 0 ? text.replace(/&from=.*/, '') : text;
}

// Both are flat, of plain JSON, and have their parts in one order.
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function offered(controls: Controls | undefined): { controls?: Controls } {
  return controls === undefined ? {} : { controls };
}

function laterView(query: URLSearchParams, later: readonly string[]): string {
  const kept = [...query].filter(([name]) => later.includes(name));
  return new URLSearchParams(kept).toString();
}

/** A stranger's text fit to be shown: short, and without signs that turn the text beside it. */
function harmless(value: string): string {
  const plain = value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').trim();
  return Array.from(plain).slice(0, longest).join('');
}
