/**
 * A change of what was published: of a cell, or, where `field` is absent, of a row that is gone; where
 * `row` is, of a column that is gone; where both are, of a table.
 */
export interface Change {
  readonly table: string;
  readonly row?: string | undefined;
  readonly field?: string | undefined;
  /** absent where the cell was empty; the cells of a removed row as JSON */
  readonly before?: string | undefined;
  /** absent where the cell is empty now, or gone */
  readonly after?: string | undefined;
}

/** An entry of the ledger, read from `corrections.csv` as text; drafts have no `reason` yet. */
export interface Entry extends Change {
  readonly id: string;
  readonly date: string;
}

/** Where a change was made, as one key. */
export function placeOf({ table, row, field }: Change): string {
  return [table, row, field].join('/');
}

/** Where a change was made, as a message begins: `data/hubs.csv: cainiao-liege-ehub: jobs`. */
export function placeText({ table, row, field }: Change): string {
  const parts = [row, field].filter((part) => part !== undefined);
  return [`data/${table}.csv`, ...parts].join(': ');
}
