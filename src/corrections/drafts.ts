import { tables } from '../data/tables.ts';
import { placeOf, type Change } from './change.ts';

const columns = Object.keys(tables.corrections.shape);

/**
 * Lines of CSV for `corrections.csv`, one a change, with neither reason nor who noticed: those are for a
 * person to fill in.
 * @param taken ids that there are
 */
export function drafts(changes: readonly Change[], date: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  return changes
    .map((change) => {
      const id = freeId(change, ids);
      ids.add(id);
      const cells: Readonly<Record<string, string | undefined>> = { ...change, id, date };
      return `${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`;
    })
    .join('');
}

function freeId(change: Change, ids: ReadonlySet<string>): string {
  const name = placeOf(change)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let id = name;
  for (let number = 2; ids.has(id); number++) id = `${name}-${String(number)}`;
  return id;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
