import { z } from 'zod';
import type { Dataset } from '../data/dataset.ts';
import { isFactTable, keyColumn, tables, type FactTable, type Row } from '../data/tables.ts';
import type { Change } from './change.ts';
import type { DatumParts } from './datumParts.ts';

type Cells = Readonly<Record<string, unknown>>;

/**
 * The data set with one cell or row as a correction tells of it: as it was `before`, or `after`. Undefined
 * where that cannot be said any more: the column is gone, or its words have changed since.
 */
export function datasetWith(
  dataset: Dataset,
  change: Change,
  side: 'before' | 'after',
): Dataset | undefined {
  const { table, row, field } = change;
  if (!isFactTable(table) || row === undefined) return undefined;
  if (field === undefined)
    return withRow(dataset, table, row, side === 'after' ? undefined : wholeRow(change));
  const present: Cells | undefined = dataset.find(table, row);
  if (present === undefined) return undefined;
  const cell = cellOf(table, field, change[side]);
  if (!cell.success) return undefined;
  // Where it stands so now, the data are as they are, and what was worked out from them is too.
  if (JSON.stringify(cell.data) === JSON.stringify(present[field])) return dataset;
  return withRow(dataset, table, row, withCell(present, field, cell.data));
}

/**
 * The data set with what another row holds in a cell, or with that cell empty where all hold the same: what
 * then says something else rests on the cell. Undefined where there is no such row.
 */
export function datasetWithout(
  dataset: Dataset,
  { table, row, field }: DatumParts,
): Dataset | undefined {
  if (!isFactTable(table)) return undefined;
  const present: Cells | undefined = dataset.find(table, row);
  if (present === undefined) return undefined;
  const own = JSON.stringify(present[field]);
  const rows: readonly Cells[] = dataset.tables[table];
  const other = rows
    .map((cells) => cells[field])
    .find((cell) => cell !== undefined && JSON.stringify(cell) !== own);
  return withRow(dataset, table, row, withCell(present, field, other));
}

function withCell(present: Cells, field: string, cell: unknown): Cells {
  const others = Object.entries(present).filter(([column]) => column !== field);
  return Object.fromEntries(cell === undefined ? others : [...others, [field, cell]]);
}

function cellOf(table: FactTable, field: string, text: string | undefined) {
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].shape;
  const schema = shape[field] ?? z.never();
  return schema.safeParse(text);
}

function wholeRow({ table, before = '{}' }: Change): Cells | undefined {
  if (!isFactTable(table)) return undefined;
  const parsed = tables[table].safeParse(JSON.parse(before));
  return parsed.success ? parsed.data : undefined;
}

/** The data set with this row in place of its own, or without it. */
function withRow(dataset: Dataset, table: FactTable, id: string, row: Cells | undefined): Dataset {
  const key = keyColumn(table);
  const own: readonly Cells[] = dataset.tables[table];
  const isKnown = own.some((each) => each[key] === id);
  const rows = own.flatMap((each) => (each[key] === id ? (row ?? []) : each));
  if (!isKnown && row !== undefined) rows.push(row);
  const find: Dataset['find'] = (from, wanted) =>
    from === table && wanted === id
      ? (row as Row<typeof from> | undefined)
      : dataset.find(from, wanted);
  return {
    tables: { ...dataset.tables, [table]: rows },
    find,
    row: (from, wanted) => find(from, wanted) ?? dataset.row(from, wanted),
    line: (from, wanted) => dataset.line(from, wanted),
    restingOn: (source) => dataset.restingOn(source),
  };
}
