/** What the address of the page of challenges asks for; parts that cannot be so are left out. */
export interface Asked {
  /** a table’s name, or `chart` and a chart’s id */
  readonly place?: { readonly kind: 'table' | 'chart'; readonly name: string };
  /** key of the row; of a chart its number from 1 */
  readonly row?: string;
  readonly column?: string;
  /** key of a figure that is worked out from the data */
  readonly figure?: string;
  /** a path of this site on which the datum was read */
  readonly page?: string;
  /** false where a part was left out */
  readonly isKnown: boolean;
}

/** What there is to be asked for. */
export interface Known {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/**
 * Reads `?datum=table/row/column`, where the column or the row may be missing, or `?chart=id` with or without
 * `row`, and `figure` and `page` beside them. Anybody can write an address, so nothing of it is taken on trust.
 */
export function parseQuery(search: string, known: Known): Asked {
  const query = new URLSearchParams(search);
  const datum = query.get('datum') ?? undefined;
  const chart = query.get('chart') ?? undefined;
  const figure = matched(query.get('figure'), /^[a-z0-9-]{1,100}$/);
  const page = matched(query.get('page'), /^\/(?!\/)[a-z0-9/_-]{0,200}$/i);
  const own = {
    ...(figure !== undefined && { figure }),
    ...(page !== undefined && { page }),
  };
  if (datum !== undefined) return { ...own, ...parseDatum(datum, known.tables) };
  if (chart === undefined) return { ...own, isKnown: true };
  if (!known.charts.includes(chart)) return { ...own, isKnown: false };
  const row = matched(query.get('row'), /^[1-9][0-9]{0,4}$/);
  const place = { kind: 'chart', name: chart } as const;
  return { ...own, place, ...(row !== undefined && { row }), isKnown: true };
}

// The key of a row may hold a slash; tables and columns never do.
function parseDatum(datum: string, tables: readonly string[]): Asked {
  const [name = '', ...rest] = datum.split('/');
  if (!tables.includes(name)) return { isKnown: false };
  const column = rest.length > 1 ? rest.at(-1) : undefined;
  const row = (rest.length > 1 ? rest.slice(0, -1) : rest).join('/');
  return {
    place: { kind: 'table', name },
    ...(row !== '' && { row }),
    ...(column !== undefined && column !== '' && { column }),
    isKnown: true,
  };
}

function matched(value: string | null, pattern: RegExp): string | undefined {
  return value !== null && pattern.test(value) ? value : undefined;
}
