import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './change.ts';
import { compareTables, textTable, type Texts } from './compareTables.ts';
import { releases, tablesOf } from './releases.ts';
import { alteredEntries, unrecorded, type Unrecorded } from './unrecorded.ts';

/** The ledger beside what was published. */
export interface Judgement {
  /** what was compared, or why nothing was, in a line */
  readonly summary: string;
  readonly missing: readonly Unrecorded[];
  /** entries that were published and are gone or altered, a message each */
  readonly altered: readonly string[];
}

/** Compares the tables of a folder with those of its last release. @param folder the top of the project */
export function judgeLedger(folder: string): Judgement {
  const { tags, because } = releases(folder);
  const unseen = because === undefined ? [] : [`not compared: ${because}`];
  const now = presentTables(folder);
  const entries = entriesOf(now);
  const parts = tags.map((tag) => {
    const then = tablesOf(folder, tag);
    const changes = compareTables(then, now);
    const published = entriesOf(then);
    return {
      said: `${String(changes.length)} changes since ${tag}`,
      missing: unrecorded(changes, entries, published),
      altered: alteredEntries(entries, published),
    };
  });
  // Told once, though two releases may show it.
  const missing = new Map(
    parts.flatMap((part) => part.missing).map((each) => [each.message, each]),
  );
  return {
    summary: [...parts.map(({ said }) => said), ...unseen].join(', '),
    missing: [...missing.values()],
    altered: [...new Set(parts.flatMap((part) => part.altered))],
  };
}

/** The tables of a folder as they stand, by name. */
function presentTables(folder: string): Texts {
  const data = join(folder, 'data');
  const files = existsSync(data) ? readdirSync(data).filter((name) => name.endsWith('.csv')) : [];
  return new Map(
    files.map((name) => [name.slice(0, -'.csv'.length), readFileSync(join(data, name), 'utf8')]),
  );
}

/** The entries of the ledger among the tables, in their order; drafts too. */
export function entriesOf(tables: Texts): Entry[] {
  const { rows } = textTable('corrections', tables.get('corrections') ?? '');
  return [...rows.values()].map(({ id = '', date = '', table = '', ...rest }): Entry => ({
    ...rest,
    id,
    date,
    table,
  }));
}
