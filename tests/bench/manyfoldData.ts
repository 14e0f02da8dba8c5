import { parseCsv } from '../../src/data/csv.ts';
import { references } from '../../src/data/references.ts';
import { keyColumn, tableNames, type TableName } from '../../src/data/tables.ts';

type Texts = Readonly<Record<TableName, string>>;
type Cells = Record<string, string>;

/**
 * The tables with each row as often as said, and as sound as they were: copies have keys of their own, rest on copies
 * of their sources and pass through copies of their places. Countries stay as many as there are.
 */
export function manyfoldData(texts: Texts, times: number): Texts {
  const entries = tableNames.map((table) => [table, manyfoldTable(table, texts[table], times)]);
  return Object.fromEntries(entries) as Texts;
}

function manyfoldTable(table: TableName, text: string, times: number): string {
  if (table === 'countries') return text;
  const { header, records } = parseCsv(text, `${table}.csv`);
  const rows = records.map(({ cells }) => cells);
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    rows.map((cells) => {
      const row = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
      const copy = copyOf(table, row, index + 1);
      return header.map((name) => copy[name] ?? '');
    }),
  );
  return [header, ...rows, ...copies.flat()].map(line).join('');
}

function copyOf(table: TableName, row: Cells, copy: number): Cells {
  const copied: Cells = { ...row, ...elsewhere(row, copy), ...ofOthers[table]?.(row, copy) };
  const key = keyColumn(table);
  copied[key] = renamed(row[key] ?? '', copy);
  for (const [column, target] of Object.entries<string>(references[table])) {
    if (target !== 'sources' && target !== 'places') continue;
    const names = (row[column] ?? '').split(';').filter((name) => name !== '');
    copied[column] = names.map((name) => renamed(name, copy)).join(';');
  }
  return copied;
}

function renamed(key: string, copy: number): string {
  return `${key}-copy-${String(copy)}`;
}

/** Some way off, or all copies of a place would lie on one another. */
function elsewhere({ lat, lon }: Cells, copy: number): Cells {
  if (!lat || !lon) return {};
  const shifted = (degrees: string, step: number) => (Number(degrees) + step * copy).toFixed(4);
  return { lat: shifted(lat, lat.startsWith('-') ? 0.11 : -0.11), lon: shifted(lon, -0.07) };
}

const others = ['coupang', 'ebay', 'mercadolibre', 'pdd', 'sea', 'walmart', 'zalando'];

/** What makes a copy a measurement of something else: two values of one year are no more data, but a fault. */
const ofOthers: Readonly<Partial<Record<TableName, (row: Cells, copy: number) => Cells>>> = {
  series: ({ metric }, copy) => ({ metric: `${metric ?? ''}, copy ${String(copy)}` }),
  financials: (_, copy) => ({ company: others[copy % others.length] ?? '' }),
  'shopping-festivals': () => ({ company: 'jd' }),
  'market-leaders': ({ measure }, copy) => ({ measure: `${measure ?? ''}, copy ${String(copy)}` }),
};

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
