import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { tableNames, tables } from '../../../src/data/tables.ts';

/** The tables that data/README.md describes: the columns of each, with the line that tells them. */
function described(): Map<string, Map<string, string>> {
  const [, ...parts] = readFileSync('data/README.md', 'utf8').split(/^## (?=[a-z-]+\.csv)/m);
  return new Map(
    parts.map((part) => {
      const lines = part.split('\n').filter((line) => line.startsWith('| `'));
      const columns = lines.flatMap((line) =>
        [...(line.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)].map(
          ([, name = '']) => [name, line] as const,
        ),
      );
      return [part.slice(0, part.indexOf('.csv')), new Map(columns)];
    }),
  );
}

test('data/README.md describes every column, and what it means where it may be empty', () => {
  const found = described();
  expect([...found.keys()].toSorted()).toEqual(tableNames.toSorted());
  for (const table of tableNames) {
    const columns: Record<string, z.ZodType> = tables[table].shape;
    const lines = found.get(table) ?? new Map<string, string>();
    expect([...lines.keys()].toSorted(), table).toEqual(Object.keys(columns).toSorted());
    for (const [name, schema] of Object.entries(columns)) {
      const empty = /\bempty\b/.test(lines.get(name) ?? '');
      expect(empty, `${table}.${name}`).toBe(schema.safeParse(undefined).success);
    }
  }
});
