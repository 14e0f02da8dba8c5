import { parseCsv } from '../data/csv.ts';
import { isFactTable, isTableName, keyColumn } from '../data/tables.ts';
import type { Change } from './change.ts';
import { columnsThen } from './columnsThen.ts';

/** CSV texts by the name of their table. */
export type Texts = ReadonlyMap<string, string>;

export type Cells = Readonly<Record<string, string>>;

/** A table as text: rows by key, without their empty cells. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<string, Cells>;
}

/**
 * Every change of what the tables held, in the order of tables, rows and columns. A new row is none, nor
 * a new column; a column under a new name is compared with the old one. Tables of talk are passed over.
 */
export function compareTables(before: Texts, now: Texts): Change[] {
  return [...before]
    .filter(([table]) => isFactTable(table) || !isTableName(table))
    .flatMap(([table, text]) => {
      const text2 = now.get(table);
      if (text2 === undefined) return [{ table }];
      return tableChanges(table, textTable(table, text), textTable(table, text2));
    });
}

/** Reads a table without judging it. */
export function textTable(table: string, text: string): TextTable {
  const { header, records } = parseCsv(text, `data/${table}.csv`, { mayBeEmpty: true });
  const key = header.indexOf(isTableName(table) ? keyColumn(table) : 'id');
  const rows = records.map(({ cells }) => {
    const filled = header.flatMap((name, at) => (cells[at] ? [[name, cells[at]] as const] : []));
    return [cells[key] ?? '', Object.fromEntries(filled)] as const;
  });
  return { header, rows: new Map(rows) };
}

function tableChanges(table: string, then: TextTable, now: TextTable): Change[] {
  const columns = columnsThen(then, now);
  const gone = then.header
    .filter((name) => !columns.has(name))
    .map((field): Change => ({ table, field }));
  const changes = [...then.rows].flatMap(([row, cells]) => {
    const present = now.rows.get(row);
    if (present === undefined) return [{ table, row, before: JSON.stringify(cells) }];
    return [...columns].flatMap(([old, field]) =>
      cellChange({ table, row, field }, cells[old], present[field]),
    );
  });
  return [...gone, ...changes];
}

function cellChange(
  place: Change,
  before: string | undefined,
  after: string | undefined,
): Change[] {
  if (before === after) return [];
  return [
    { ...place, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  ];
}
