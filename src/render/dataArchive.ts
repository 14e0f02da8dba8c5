import { zipSync } from 'fflate';
import { tableNames } from '../data/tables.ts';
import type { DataFiles } from './dataFiles.ts';
import type { DataPackage } from './dataPackage.ts';

// A clock would make another file of the same tables; the format knows no earlier day.
const noDay = '1980-01-01T00:00:00';

/** All tables with their descriptor, their description and their licence as a ZIP file. */
export function zipData(
  { readme, licence, tables }: DataFiles,
  descriptor: DataPackage,
): Uint8Array<ArrayBuffer> {
  const texts: Record<string, string> = {
    'README.md': readme,
    LICENSE: licence,
    'datapackage.json': `${JSON.stringify(descriptor, undefined, 2)}\n`,
    ...Object.fromEntries(tableNames.map((table) => [`${table}.csv`, tables[table]])),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noDay });
}
