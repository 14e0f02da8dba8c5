import type { Dataset } from '../data/dataset.ts';
import type { TableName } from '../data/tables.ts';

// What a row is called, by the first of these columns that it has.
const titleColumns = ['headline', 'claim', 'measure', 'name', 'brand', 'event', 'metric', 'title'];
const contextColumns = [
  'subject',
  'company',
  'region',
  'country',
  'period_label',
  'year',
  'period',
];

/** A row's name for a list: its own title, or what is measured, of whom, where and when. */
export function rowTitle(dataset: Dataset, table: TableName, id: string): string {
  const row: Readonly<Record<string, unknown>> = dataset.row(table, id);
  const named = titleColumns.find((column) => typeof row[column] === 'string');
  const title = named === undefined ? id : String(row[named]).replaceAll('-', ' ');
  if (!measured.has(table)) return named === undefined ? id : String(row[named]);
  const context = contextColumns.flatMap((column) => {
    const cell = row[column];
    return typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : [];
  });
  return [title.replaceAll('_', ' '), ...context].join(', ');
}

const measured = new Set<TableName>([
  'series',
  'financials',
  'fx',
  'market-leaders',
  'shopping-festivals',
  'marketplaces',
]);
