import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change.ts';
import { drafts } from './drafts.ts';
import { entriesOf } from './judgeLedger.ts';

/** Adds drafts of entries to a folder’s `data/corrections.csv`, dated today. */
export function writeDrafts(folder: string, changes: readonly Change[], today: string): void {
  const path = join(folder, 'data', 'corrections.csv');
  const text = readFileSync(path, 'utf8');
  const entries = entriesOf(new Map([['corrections', text]]));
  // The ledger is in the order of days, and a clock may be behind the one that dated the last entry.
  const date = [today, ...entries.map((entry) => entry.date)].toSorted().at(-1) ?? today;
  const added = drafts(
    changes,
    date,
    entries.map(({ id }) => id),
  );
  // In one step, so that nothing half-written is ever there.
  writeFileSync(`${path}.new`, `${text.replace(/\n*$/, '\n')}${added}`);
  renameSync(`${path}.new`, path);
}
