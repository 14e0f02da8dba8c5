import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { parseCsv } from '../../../src/data/csv.ts';

/**
 * What Frictionless’ own library finds wrong with a folder that holds a `datapackage.json` and its tables:
 * the descriptor, and of each table its first row that breaks a type, a constraint or a key.
 */
export async function dataPackageFaults(folder: string): Promise<string[]> {
  const read = await Package.load(join(folder, 'datapackage.json'));
  const faults = read.errors.map(({ message }) => `datapackage.json: ${message}`);
  for (const resource of read.resources) {
    try {
      const rows = await resource.read({ relations: true });
      const held = rowCount(join(folder, `${resource.name}.csv`));
      if (rows.length !== held)
        faults.push(`${resource.name}: ${rows.length} rows read, and ${held} in the file`);
    } catch (error) {
      faults.push(...messagesOf(error).map((message) => `${resource.name}: ${message}`));
    }
  }
  return faults;
}

function rowCount(file: string): number {
  return parseCsv(readFileSync(file, 'utf8'), file).records.length;
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) throw error;
  const parts = 'errors' in error && Array.isArray(error.errors) ? (error.errors as Error[]) : [];
  return (parts.length > 0 ? parts : [error]).map(({ message }) => message);
}
