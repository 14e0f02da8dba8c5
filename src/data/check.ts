import { DataError } from './fault.ts';
import { loadDataset } from './load.ts';
import { tableNames } from './tables.ts';

try {
  const { tables } = loadDataset(process.argv[2]);
  for (const table of tableNames) console.log(`${table}: ${tables[table].length} rows`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
