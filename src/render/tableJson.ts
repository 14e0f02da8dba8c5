import type { Dataset } from '../data/dataset.ts';
import { tables, type TableName } from '../data/tables.ts';
import { site } from '../site.ts';

/**
 * A table as JSON: every column in every row, numbers as numbers, lists as lists, empty cells `null`. A
 * row is a line, so that two states can be compared.
 */
export function renderTableJson(table: TableName, dataset: Pick<Dataset, 'tables'>): string {
  const columns = Object.keys(tables[table].shape);
  const rows: readonly Readonly<Record<string, unknown>>[] = dataset.tables[table];
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  );
  const head = JSON.stringify({ table, licence: site.dataLicence });
  return `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
