import type { Dataset } from '../../../src/data/dataset.ts';

/** A data set with other rows in some of its tables; single rows are found as before. */
export function withTables(dataset: Dataset, tables: Partial<Dataset['tables']>): Dataset {
  return {
    tables: { ...dataset.tables, ...tables },
    find: (table, id) => dataset.find(table, id),
    row: (table, id) => dataset.row(table, id),
    line: (table, id) => dataset.line(table, id),
    restingOn: (source) => dataset.restingOn(source),
  };
}
