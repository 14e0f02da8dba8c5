/** A table or a chart of which a cell can be challenged, read from its published file. */
export interface Subject {
  /** how a datum of it begins: `hubs`, `charts/singles-day` */
  readonly name: string;
  readonly columns: readonly SubjectColumn[];
  readonly rows: readonly SubjectRow[];
}

export interface SubjectColumn {
  readonly key: string;
  readonly label: string;
  /** does it hold what is mostly doubted: numbers, and neither years nor places */
  readonly isFigure: boolean;
}

export interface SubjectRow {
  readonly key: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const keys = ['id', 'code', 'name'];
const silent = new Set(['id', 'code', 'sources']);
const places = new Set(['lat', 'lon', 'year']);
const figures = new Set(['integer', 'decimal', 'percent']);

/** Reads `/data/<table>.json`. Throws where it is none. */
export function tableSubject(json: unknown): Subject {
  const { table, rows } = objectOf(json);
  const list = rowsOf(rows);
  const columns = Object.keys(list[0] ?? {});
  const key = keys.find((name) => columns.includes(name)) ?? '';
  return {
    name: String(table),
    columns: columns
      .filter((name) => !silent.has(name))
      .map((name) => ({
        ...{ key: name, label: name },
        isFigure: !places.has(name) && list.some((row) => typeof row[name] === 'number'),
      })),
    rows: list.map((row) => rowOf(row, String(row[key]), String(row[key]))),
  };
}

/** Reads `/charts/<id>.json`; its rows are named by their numbers. Throws where it is none. */
export function chartSubject(json: unknown): Subject {
  const { id, columns, rows } = objectOf(json);
  const heads = rowsOf(columns).map(({ key, label, format }) => ({
    key: String(key),
    label: String(label),
    isFigure: figures.has(String(format)),
  }));
  return {
    name: `charts/${String(id)}`,
    columns: heads,
    rows: rowsOf(rows).map((row, at) => {
      const named = heads.filter(({ isFigure }) => !isFigure).slice(0, 3);
      const told = named.flatMap(({ key }) => text(row[key]) ?? []);
      return rowOf(row, String(at + 1), told.join(', '));
    }),
  };
}

/** The column that a doubt about a row most likely means: its first figure, else its first cell. */
export function likelyColumn(
  { columns }: Subject,
  row: SubjectRow | undefined,
): string | undefined {
  const filled = columns.filter(({ key }) => row?.cells[key] !== undefined);
  return (filled.find(({ isFigure }) => isFigure) ?? filled[0])?.key;
}

function rowOf(row: Json, key: string, label: string): SubjectRow {
  const cells = Object.entries(row).flatMap(([name, cell]) => {
    const written = text(cell);
    return written === undefined ? [] : [[name, written] as const];
  });
  const { sources } = row;
  return {
    ...{ key, label, cells: Object.fromEntries(cells) },
    sources: Array.isArray(sources) ? sources.map(String) : [],
  };
}

function text(cell: unknown): string | undefined {
  if (Array.isArray(cell)) return cell.join(', ');
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : undefined;
}

function objectOf(json: unknown): Json {
  if (typeof json !== 'object' || json === null) throw new TypeError('challenge: no object');
  return json as Json;
}

function rowsOf(json: unknown): Json[] {
  if (!Array.isArray(json)) throw new TypeError('challenge: no list');
  return json.map(objectOf);
}
