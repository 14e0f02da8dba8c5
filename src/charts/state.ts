import type { Cell, Chart, ChartRow, Controls } from './define.ts';

/** What a reader has chosen in a live chart. `null` means no choice: everything is shown. */
export interface ChartState {
  /** company ids in the chart's own order; never empty */
  readonly companies: readonly string[] | null;
  readonly scale: 'linear' | 'log';
  readonly currency: 'reported' | 'usd';
  /** first and last year shown, both included */
  readonly from: number | null;
  readonly to: number | null;
}

/** The view a chart is published in. */
export const initialState: ChartState = {
  companies: null,
  scale: 'linear',
  currency: 'reported',
  from: null,
  to: null,
};

/** What of a state text was not obeyed; each is the key of a notice in the reader's language. */
export type StateProblem = 'companies' | 'scale' | 'currency' | 'years' | 'unknown';

/** A state read from a text, and what was put right in it. */
export interface ParsedState {
  readonly state: ChartState;
  readonly problems: readonly StateProblem[];
}

/** The part of a chart that decides which states it has. */
export type Controlled = Pick<Chart, 'controls'>;

/**
 * Reads `companies=amazon,alibaba&scale=log&currency=usd&from=2010&to=2024`. Never throws: what the
 * chart has no control for, or no value for, falls back to the initial state and is named.
 */
export function parseState(text: string, chart: Controlled): ParsedState {
  const problems = new Set<StateProblem>();
  let state = initialState;
  for (const [key, value] of new URLSearchParams(text)) {
    const reader = readers[key];
    const part = reader?.read(value, chart.controls ?? {});
    if (part) state = { ...state, ...part };
    else problems.add(reader?.problem ?? 'unknown');
  }
  if (state.from !== null && state.to !== null && state.from > state.to) {
    problems.add('years');
    state = { ...state, from: null, to: null };
  }
  return { state, problems: [...problems] };
}

/** The shortest text `parseState` reads the state from; empty for the initial state. */
export function formatState(state: ChartState, chart: Controlled): string {
  const { companies: offered, scale, currency, years } = chart.controls ?? {};
  const parts: string[] = [];
  const companies = offered && chosenCompanies(state.companies, offered.ids);
  if (companies) parts.push(`companies=${companies.map(encodeURIComponent).join(',')}`);
  if (scale && state.scale !== initialState.scale) parts.push(`scale=${state.scale}`);
  if (currency && state.currency !== initialState.currency) {
    parts.push(`currency=${state.currency}`);
  }
  if (years && state.from !== null) parts.push(`from=${state.from}`);
  if (years && state.to !== null) parts.push(`to=${state.to}`);
  return parts.join('&');
}

/**
 * The rows a state shows, in their order. A row of a company that is not on offer is context and
 * stays; a row without a year falls out as soon as a window of years is laid.
 */
export function visibleRows<Row extends ChartRow>(
  chart: Controlled,
  rows: readonly Row[],
  state: ChartState,
): readonly Row[] {
  const { companies, years } = chart.controls ?? {};
  const chosen = companies && state.companies;
  const from = state.from ?? -Infinity;
  const to = state.to ?? Infinity;
  const windowed = years !== undefined && (state.from !== null || state.to !== null);
  return rows.filter((row) => {
    if (companies && chosen) {
      const id = String(row[companies.column]);
      if (companies.ids.includes(id) && !chosen.includes(id)) return false;
    }
    if (!windowed) return true;
    const year = yearOf(row[years.column]);
    return year !== undefined && year >= from && year <= to;
  });
}

/** The year of a cell that holds a year or begins with one, as dates and periods do. */
export function yearOf(cell: Cell | readonly string[] | undefined): number | undefined {
  if (typeof cell === 'number') return Math.floor(cell);
  const digits = typeof cell === 'string' ? /^(?:FY)?(\d{4})/.exec(cell)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** `null` where everything on offer is chosen, or nothing is. */
function chosenCompanies(
  chosen: readonly string[] | null,
  offered: readonly string[],
): readonly string[] | null {
  if (!chosen) return null;
  const known = offered.filter((id) => chosen.includes(id));
  return known.length === 0 || known.length === offered.length ? null : known;
}

interface Reader {
  readonly problem: StateProblem;
  /** `undefined` for a value that cannot be, or that the chart has no control for */
  readonly read: (value: string, controls: Controls) => Partial<ChartState> | undefined;
}

const year = (key: 'from' | 'to'): Reader => ({
  problem: 'years',
  read: (value, { years }) =>
    years && /^[12]\d{3}$/.test(value) ? { [key]: Number(value) } : undefined,
});

const readers: Readonly<Record<string, Reader | undefined>> = {
  __proto__: null as never,
  companies: {
    problem: 'companies',
    read(value, { companies }) {
      const named = value.split(',');
      if (!companies || !named.every((id) => companies.ids.includes(id))) return undefined;
      return { companies: chosenCompanies(named, companies.ids) };
    },
  },
  scale: {
    problem: 'scale',
    read: (value, { scale }) =>
      scale && (value === 'linear' || value === 'log') ? { scale: value } : undefined,
  },
  currency: {
    problem: 'currency',
    read: (value, { currency }) =>
      currency && (value === 'reported' || value === 'usd') ? { currency: value } : undefined,
  },
  from: year('from'),
  to: year('to'),
};
