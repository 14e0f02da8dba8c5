/** A cell by its parts. */
export interface DatumParts {
  readonly table: string;
  readonly row: string;
  readonly field: string;
}

/** The parts of `table/row/column`; a row's key may itself hold a slash. */
export function datumParts(datum: string): DatumParts {
  const first = datum.indexOf('/');
  const last = datum.lastIndexOf('/');
  return {
    table: datum.slice(0, first),
    row: datum.slice(first + 1, last),
    field: datum.slice(last + 1),
  };
}
