import type { Dataset } from '../data/dataset.ts';
import { isTableName, type TableName } from '../data/tables.ts';
import { cellValue } from './cellValue.ts';
import type { CellRef, Datum } from './value.ts';

/**
 * The datum that `address` names: `hubs/cainiao-liege-ehub/jobs`, that is table, row, column.
 * Throws, naming the address, where the table, row or column does not exist or the cell is empty.
 */
export function datum(dataset: Dataset, address: string): Datum {
  const ref = cellRef(address);
  const row: Readonly<Record<string, unknown>> = dataset.row(ref.table, ref.id);
  const cell = row[ref.field];
  if (cell === undefined) throw new Error(`${address}: no such column, or the cell is empty`);
  const sources = row['sources'];
  return {
    key: cellKey(ref),
    value: cellValue(ref.table, ref.field, row, cell),
    sources: Array.isArray(sources) ? sources.map(String) : [],
    cells: [ref],
  };
}

/** The key of a cell as part of an element's id. */
export function cellKey({ table, id, field }: CellRef): string {
  return `${rowKey(table, id)}-${field.replaceAll('_', '-')}`;
}

/** The key of a row as an element's id. */
export function rowKey(table: string, id: string): string {
  return `${table}-${id}`.replaceAll('_', '-');
}

function cellRef(address: string): CellRef & { readonly table: TableName } {
  const [table = '', id = '', field = '', ...rest] = address.split('/');
  if (rest.length > 0 || field === '')
    throw new Error(`fact: must be written table/row/column: ${address}`);
  if (!isTableName(table)) throw new Error(`fact: no such table: ${address}`);
  return { table, id, field };
}
