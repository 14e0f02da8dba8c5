import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset } from './dataset.ts';
import { buildDataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import { DataError } from './fault.ts';
import type { TableName } from './tables.ts';
import { isTableName, tableNames } from './tables.ts';

const loaded = new Map<string, Dataset>();

/**
 * The data set in a folder (default: `data` in the working directory), read once a process.
 * Throws a DataError with every fault; a table without a file and a CSV that is no table are faults.
 */
export function loadDataset(dir = 'data'): Dataset {
  const folder = resolve(dir);
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const dataset = read(folder);
  loaded.set(folder, dataset);
  return dataset;
}

function read(folder: string): Dataset {
  const faults = strangers(folder);
  try {
    const dataset = buildDataset(readTexts(folder));
    if (faults.length === 0) return dataset;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
  }
  throw new DataError(faults);
}

function readTexts(folder: string): Partial<Record<TableName, string>> {
  const files = tableNames.map((table) => [table, join(folder, `${table}.csv`)] as const);
  return Object.fromEntries(
    files
      .filter(([, path]) => existsSync(path))
      .map(([table, path]) => [table, readFileSync(path, 'utf8')]),
  );
}

function strangers(folder: string): Fault[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.csv') && !isTableName(name.slice(0, -'.csv'.length)))
    .map((name) => ({ file: `data/${name}`, line: 1, message: 'no schema describes this table' }));
}
