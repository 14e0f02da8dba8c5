import type { TextTable } from './compareTables.ts';

/**
 * The columns of then by the names they have now, in their order. A column that is gone is taken to be
 * one that is new where most of its cells stand there; columns that are gone for good are left out.
 */
export function columnsThen(then: TextTable, now: TextTable): ReadonlyMap<string, string> {
  const added = new Set(now.header.filter((name) => !then.header.includes(name)));
  const columns = new Map<string, string>();
  for (const name of then.header) {
    const known = now.header.includes(name) ? name : renamed(name, then, now, added);
    if (known === undefined) continue;
    added.delete(known);
    columns.set(name, known);
  }
  return columns;
}

function renamed(
  name: string,
  then: TextTable,
  now: TextTable,
  added: ReadonlySet<string>,
): string | undefined {
  const cells = [...then.rows].flatMap(([row, { [name]: cell }]) =>
    cell === undefined || !now.rows.has(row) ? [] : [[row, cell] as const],
  );
  return [...added].find((candidate) => {
    const same = cells.filter(([row, cell]) => now.rows.get(row)?.[candidate] === cell);
    return same.length * 2 > cells.length;
  });
}
