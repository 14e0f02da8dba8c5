/** What a timeline has to choose among. */
export interface Known {
  readonly companies: readonly string[];
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  /** the first and the last */
  readonly years: readonly [number, number];
}

/** What a reader has chosen; of a list that is empty, everything is shown. */
export interface Choice {
  readonly companies: readonly string[];
  readonly kinds: readonly string[];
  /** empty: everywhere */
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** What an entry is, where it is chosen by it. */
export interface Listed {
  readonly companies: readonly string[];
  readonly kind: string;
  readonly countries: readonly string[];
  readonly year: number;
}

/** Nothing chosen: everything is shown. */
export function wholeChoice({ years: [from, to] }: Known): Choice {
  return { companies: [], kinds: [], country: '', from, to };
}

/** Whether a choice shows an entry. */
export function shows(choice: Choice, { companies, kind, countries, year }: Listed): boolean {
  return (
    (choice.companies.length === 0 || companies.some((name) => choice.companies.includes(name))) &&
    (choice.kinds.length === 0 || choice.kinds.includes(kind)) &&
    (choice.country === '' || countries.includes(choice.country)) &&
    year >= choice.from &&
    year <= choice.to
  );
}

/**
 * Reads a choice from a query string as `formatChoice` writes it. Never throws: what is not on offer is
 * left out, years are brought within bounds and in order, and `obeyed` is false where that was needed.
 * Of a parameter that comes twice the first counts; those that are not ours are passed over.
 */
export function parseChoice(query: string, known: Known): { choice: Choice; obeyed: boolean } {
  const params = new URLSearchParams(query);
  const names = ['company', 'kind', 'country', 'from', 'to'];
  const twice = names.some((name) => params.getAll(name).length > 1);
  const companies = choose(params.get('company'), known.companies);
  const kinds = choose(params.get('kind'), known.kinds);
  const country = choose(params.get('country'), known.countries);
  const [first, last] = known.years;
  const from = yearWithin(params.get('from'), known.years, first);
  const to = yearWithin(params.get('to'), known.years, last);
  const choice: Choice = {
    companies: companies.chosen,
    kinds: kinds.chosen,
    country: country.chosen[0] ?? '',
    from: Math.min(from.year, to.year),
    to: Math.max(from.year, to.year),
  };
  const obeyed =
    !twice &&
    [companies, kinds, country, from, to].every((part) => part.obeyed) &&
    country.chosen.length <= 1 &&
    from.year <= to.year;
  return { choice, obeyed };
}

/** The shortest query string that `parseChoice` reads the choice from, without `?`; empty for everything. */
export function formatChoice(choice: Choice, known: Known): string {
  const [first, last] = known.years;
  const parts = [
    ['company', known.companies.filter((name) => choice.companies.includes(name)).join(',')],
    ['kind', known.kinds.filter((name) => choice.kinds.includes(name)).join(',')],
    ['country', choice.country.toLowerCase()],
    ['from', choice.from === first ? '' : String(choice.from)],
    ['to', choice.to === last ? '' : String(choice.to)],
  ];
  return parts.flatMap(([name, value]) => (value === '' ? [] : `${name}=${value}`)).join('&');
}

/** The options that a list names, in their own order; case does not count. */
function choose(value: string | null, options: readonly string[]) {
  const words = value?.toLowerCase().split(',') ?? [];
  const chosen = options.filter((option) => words.includes(option.toLowerCase()));
  const known = chosen.map((option) => option.toLowerCase());
  return { chosen, obeyed: words.every((word) => known.includes(word)) };
}

function yearWithin(value: string | null, [first, last]: Known['years'], otherwise: number) {
  if (value === null) return { year: otherwise, obeyed: true };
  const year = /^\d{4}$/.test(value) ? Number(value) : otherwise;
  const within = Math.min(last, Math.max(first, year));
  return { year: within, obeyed: String(within) === value };
}
