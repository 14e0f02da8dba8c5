import type { EditionData } from './editionData.ts';
import { digest } from './keptEditions.ts';
import { hashDigits } from './manifest.ts';

/** Names the data behind a figure: the same rows in the same order have the same name. */
export function dataHash({ tables }: EditionData): string {
  return digest(JSON.stringify(tables.map(({ name, rows }) => [name, rows]))).slice(0, hashDigits);
}
