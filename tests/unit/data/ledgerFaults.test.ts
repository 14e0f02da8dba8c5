import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/data/fault.ts';
import { ledgerFaults } from '../../../src/data/ledgerFaults.ts';
import { readTable } from '../../../src/data/readTable.ts';
import type { ReadTables } from '../../../src/data/references.ts';
import { tableNames } from '../../../src/data/tables.ts';
import { real, rowsOf, toCsv } from './texts.ts';

type Cells = Readonly<Record<string, string>>;

const liege = { table: 'hubs', row: 'cainiao-liege-ehub', field: 'jobs' };

/** A table of talk with these rows alone, each the sample row with cells changed. */
function table(name: 'corrections' | 'challenges', rows: readonly Cells[]): string {
  const [header = [], sample = []] = rowsOf(name);
  const cells = rows.map((row, index) =>
    header.map((column, at) =>
      column === 'id' && row['id'] === undefined
        ? `entry-${index + 1}`
        : (row[column] ?? sample[at] ?? ''),
    ),
  );
  return toCsv([header, ...cells]);
}

const read = Object.fromEntries(
  tableNames.map((name) => [name, readTable(name, real[name])]),
) as unknown as ReadTables;

/** What is said of these tables beside the real ones, references to other tables apart. */
function faults(corrections: string, challenges: string): string[] {
  const changed = {
    ...read,
    corrections: readTable('corrections', corrections),
    challenges: readTable('challenges', challenges),
  };
  const own = [...changed.challenges.faults, ...changed.corrections.faults];
  return [...own, ...ledgerFaults(changed)].map(formatFault);
}

function ledger(...rows: readonly Cells[]): string[] {
  return faults(table('corrections', rows), table('challenges', []));
}

function challenge(cells: Cells): string[] {
  return faults(real.corrections, table('challenges', [cells]));
}

describe('an entry of corrections.csv', () => {
  test('may be the last word, or be followed by another', () => {
    expect(ledger(liege)).toEqual([]);
    expect(
      ledger({ ...liege, before: '250', after: '267' }, { ...liege, before: '267', after: '276' }),
    ).toEqual([]);
  });

  test('must not leave a cell other than it is, nor begin elsewhere than the one above ended', () => {
    expect([
      ...ledger({ ...liege, after: '270' }),
      ...ledger({ ...liege, before: '250', after: '260' }, { ...liege, before: '267' }),
      ...ledger({ ...liege, field: 'investment_musd', before: '90', after: '' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/corrections.csv:2: after: not what data/hubs.csv holds now, and no later entry tells why: 270",
        "data/corrections.csv:3: before: not what the entry on line 2 left there: 267",
      ]
    `);
  });

  test('must name a row and a column, or such as an entry removes', () => {
    expect([
      ...ledger({ ...liege, table: 'ships' }),
      ...ledger({ ...liege, table: 'forums', row: 'reddit', field: 'name' }),
      ...ledger({ ...liege, row: 'cainiao-atlantis' }),
      ...ledger({ ...liege, field: 'ships' }),
      ...ledger({ table: 'hubs', row: '', field: 'jobs', before: '', after: '' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/corrections.csv:2: table: is no table of facts: ships",
        "data/corrections.csv:2: table: is no table of facts: forums",
        "data/corrections.csv:2: row: no row of data/hubs.csv, and no entry removes it: cainiao-atlantis",
        "data/corrections.csv:2: field: no column of data/hubs.csv, and no entry removes it: ships",
        "data/corrections.csv:2: field: still a column of data/hubs.csv; name the row: jobs",
      ]
    `);
    const gone = { table: 'hubs', row: 'cainiao-atlantis', after: '' };
    expect(
      ledger(
        { ...gone, field: 'jobs', after: '3' },
        { ...gone, field: '', before: '{"jobs":"3"}' },
      ),
    ).toEqual([]);
    expect(
      ledger(
        { table: 'hubs', row: '', field: 'ships', before: '', after: '' },
        { ...liege, field: 'ships' },
      ),
    ).toEqual([]);
  });

  test('on a row that is gone does not follow its removal; on one that came back it does', () => {
    const gone = { table: 'hubs', row: 'cainiao-atlantis' };
    expect(
      ledger(
        { ...gone, field: '', before: '{}', after: '' },
        { ...gone, field: 'jobs', after: '3' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "data/corrections.csv:3: row: the entry on line 2 says that this row was removed: cainiao-atlantis",
      ]
    `);
    expect(
      ledger({ ...liege, after: '3' }, { ...liege, field: '', before: '{}', after: '' }, liege),
    ).toEqual([]);
  });

  test('is refused as a draft, with what is to be filled in', () => {
    expect(ledger({ ...liege, reason: ' ', noticed_by: ' ' })).toHaveLength(2);
    expect(ledger({ ...liege, reason: '', noticed_by: '' })).toMatchInlineSnapshot(`
      [
        "data/corrections.csv:2: reason: must say in a sentence why the cell was changed: this entry is a draft",
        "data/corrections.csv:2: noticed_by: must say who noticed, by name or as “the editors”: this entry is a draft",
      ]
    `);
  });

  test('says something that can be said', () => {
    expect([
      ...ledger({ ...liege, date: '2026-12' }),
      ...ledger({ ...liege, before: '276' }),
      ...ledger({ ...liege, row: '' }),
      ...ledger({ ...liege, before: '1', after: '267', date: '2026-12-02' }, liege),
    ]).toMatchInlineSnapshot(`
      [
        "data/corrections.csv:2: date: must be a day, YYYY-MM-DD: 2026-12",
        "data/corrections.csv:2: after: must differ from before: 276",
        "data/corrections.csv:2: after: must be empty where a whole row or column was removed: 276",
        "data/corrections.csv:2: field: still a column of data/hubs.csv; name the row: jobs",
        "data/corrections.csv:3: date: must not be before the date of the entry above: 2026-12-01",
      ]
    `);
  });
});

describe('a challenge', () => {
  test('may be open, and then has no end', () => {
    const open = { state: 'open', outcome: '', closed_on: '', correction: '' };
    expect(challenge(open)).toEqual([]);
    expect(challenge({ ...open, state: 'answered' })).toMatchInlineSnapshot(`
      [
        "data/challenges.csv:2: closed_on: must not be empty while state is answered or corrected or rejected",
        "data/challenges.csv:2: outcome: must not be empty while state is answered or corrected or rejected",
      ]
    `);
    expect(challenge({ state: 'open' })).toMatchInlineSnapshot(`
      [
        "data/challenges.csv:2: closed_on: must be empty unless state is answered or corrected or rejected: 2026-12-01",
        "data/challenges.csv:2: outcome: must be empty unless state is answered or corrected or rejected: The row was mended.",
        "data/challenges.csv:2: correction: must be empty unless state is corrected: hubs-cainiao-liege-ehub-jobs",
      ]
    `);
  });

  test('must name a cell that exists', () => {
    expect([
      ...challenge({ datum: 'hubs/cainiao-liege-ehub' }),
      ...challenge({ datum: 'ships/a/b' }),
      ...challenge({ datum: 'hubs/cainiao-atlantis/jobs' }),
      ...challenge({ datum: 'hubs/cainiao-liege-ehub/ships' }),
      ...challenge({ closed_on: '2026-11-01' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/challenges.csv:2: datum: must be written table/row/column: hubs/cainiao-liege-ehub",
        "data/challenges.csv:2: datum: is in no table of facts: ships/a/b",
        "data/challenges.csv:2: datum: no row of data/hubs.csv has this id: hubs/cainiao-atlantis/jobs",
        "data/challenges.csv:2: datum: no such column of data/hubs.csv: hubs/cainiao-liege-ehub/ships",
        "data/challenges.csv:2: closed_on: must not be before opened_on: 2026-11-01",
      ]
    `);
  });
});
