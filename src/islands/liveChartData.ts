import type { Cell, ChartRow } from '../charts/define.ts';

/** What a live chart needs of `/charts/<id>.json`. */
export interface LiveChartData {
  readonly alt: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly rows: readonly ChartRow[];
}

/** Fetches a chart's data. Throws, naming the address, where they do not come or are of another shape. */
export async function fetchChartData(url: string): Promise<LiveChartData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: could not be fetched: ${String(response.status)}`);
  return parseChartData(await response.json(), url);
}

/** Checks the shape of a chart's data; `place` names them in the error. */
export function parseChartData(value: unknown, place: string): LiveChartData {
  if (!isRecord(value)) throw new Error(`${place}: must be an object: ${print(value)}`);
  const { alt, labels, rows } = value;
  if (typeof alt !== 'string') throw new Error(`${place}: alt: must be text: ${print(alt)}`);
  if (!isRecord(labels)) throw new Error(`${place}: labels: must be an object: ${print(labels)}`);
  if (!Array.isArray(rows)) throw new Error(`${place}: rows: must be a list: ${print(rows)}`);
  return {
    alt,
    labels: parseLabels(labels, place),
    rows: rows.map((row: unknown, index) => parseRow(row, `${place}: rows[${String(index)}]`)),
  };
}

function parseLabels(labels: object, place: string): Readonly<Record<string, string>> {
  for (const [key, label] of Object.entries(labels)) {
    if (typeof label !== 'string') {
      throw new Error(`${place}: labels.${key}: must be text: ${print(label)}`);
    }
  }
  return labels as Readonly<Record<string, string>>;
}

function parseRow(row: unknown, place: string): ChartRow {
  if (!isRecord(row)) throw new Error(`${place}: must be an object: ${print(row)}`);
  const { sources, ...cells } = row;
  if (!Array.isArray(sources) || !sources.every((source) => typeof source === 'string')) {
    throw new Error(`${place}: sources: must be a list of ids: ${print(sources)}`);
  }
  for (const [key, cell] of Object.entries(cells)) {
    if (!isCell(cell) && !(Array.isArray(cell) && cell.every((part) => typeof part === 'string'))) {
      throw new Error(`${place}: ${key}: must be a value or a list of texts: ${print(cell)}`);
    }
  }
  return row as unknown as ChartRow;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function print(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
}
