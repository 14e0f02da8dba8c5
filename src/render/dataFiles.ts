import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames, type TableName } from '../data/tables.ts';

/** The files of `data/` as they are published. */
export interface DataFiles {
  readonly readme: string;
  readonly licence: string;
  readonly tables: Readonly<Record<TableName, string>>;
}

/** Reads the published files of a folder (default: `data` in the working directory). */
export function readDataFiles(dir = 'data'): DataFiles {
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const entries = tableNames.map((table) => [table, read(`${table}.csv`)] as const);
  return {
    readme: read('README.md'),
    licence: read('LICENSE'),
    tables: Object.fromEntries(entries) as DataFiles['tables'],
  };
}
