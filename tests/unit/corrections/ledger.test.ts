import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgeLedger } from '../../../src/corrections/judgeLedger.ts';

const ledger = resolve('src/corrections/ledger.ts');
const header = 'id,date,table,row,field,before,after,reason,noticed_by,sources\n';
let top = '';
let folder = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'ledger-'));
  folder = join(top, 'site');
  mkdirSync(join(folder, 'data'), { recursive: true });
  write('hubs', 'id,name,jobs\na,A,1\nb,B,2\n');
  write('corrections', header);
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(table: string, text: string): void {
  writeFileSync(join(folder, 'data', `${table}.csv`), text);
}

function git(...args: readonly string[]): void {
  const who = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'init.defaultBranch=main',
  ];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(tag?: string): void {
  git('add', '.');
  git('commit', '-m', 'change', '--allow-empty');
  if (tag !== undefined) git('tag', tag);
}

/** A clone of the last commit alone. */
function shallow(option: string): string {
  const clone = join(top, option.replaceAll(/\W/g, ''));
  const source = `file://${folder}`;
  execFileSync('git', ['clone', '--depth=1', option, source, clone], { stdio: 'ignore' });
  return clone;
}

function publish(): void {
  git('init');
  commit('v1');
}

/** What `npm run ledger` says of the folder, or its check. */
function run(...args: readonly string[]): { code: number | null; said: string } {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [ledger, ...args], options);
  return { code: status, said: stdout + stderr };
}

describe('npm run check:ledger', () => {
  test('passes where nothing was published, and says why', () => {
    expect(run('--check')).toEqual({
      code: 0,
      said: 'ledger: not compared: this is no git repository\n',
    });
    git('init');
    commit();
    expect(run('--check')).toEqual({
      code: 0,
      said: 'ledger: not compared: nothing has been published yet: there is no tag of a release (v…)\n',
    });
  });

  test('fails on a silent edit, and passes when it is recorded', () => {
    publish();
    expect(run('--check')).toEqual({ code: 0, said: 'ledger: 0 changes since v1\n' });
    write('hubs', 'id,name,jobs\na,A,7\nb,B,2\nc,C,3\n');
    commit();
    expect(run('--check')).toEqual({
      code: 1,
      said: [
        'ledger: 1 changes since v1',
        'data/hubs.csv: a: jobs: changed: 1 → 7: without an entry in data/corrections.csv',
        'npm run ledger drafts the entries that are missing\n',
      ].join('\n'),
    });
    expect(run()).toMatchObject({ code: 0 });
    const written = readFileSync(join(folder, 'data', 'corrections.csv'), 'utf8');
    expect(written).toMatch(/\nhubs-a-jobs,\d{4}-\d\d-\d\d,hubs,a,jobs,1,7,,,\n$/);
    expect(run('--check').code).toBe(0);
    expect(run().said).not.toContain('drafts added');
  });

  test('holds a release to what it changed itself, and to its own ledger', () => {
    publish();
    write('hubs', 'id,name,jobs\na,A,7\nb,B,2\n');
    commit('v2');
    expect(run('--check').code).toBe(1);
    write('corrections', `${header}x,2026-12-01,hubs,a,jobs,1,7,It was wrong.,A reader,\n`);
    commit();
    git('tag', '--force', 'v2');
    expect(run('--check')).toEqual({
      code: 0,
      said: 'ledger: 0 changes since v2, 1 changes since v1\n',
    });
    write('corrections', header);
    expect(run('--check').said).toContain('x: was published, and must not be taken out');
  });

  test('says what a shallow clone lacks, and that nothing was judged', () => {
    publish();
    commit();
    const lacks = 'git fetch --unshallow --tags brings it, and until then no change is judged';
    expect(judgeLedger(shallow('--no-tags')).summary).toBe(
      `not compared: this is a shallow clone without the tag of a release; ${lacks}`,
    );
    write('hubs', 'id,name,jobs\na,A,7\nb,B,2\n');
    commit('v2');
    const released = judgeLedger(shallow('--branch=v2'));
    expect(released.summary).toBe(
      `0 changes since v2, not compared: this is a shallow clone without the release before; ${lacks}`,
    );
    expect(judgeLedger(folder).missing).toHaveLength(1);
  });

  test('judges a site in a folder of a larger repository by its own tables', () => {
    publish();
    cpSync(join(folder, 'data'), join(folder, 'copy', 'data'), { recursive: true });
    commit('v2');
    const copy = join(folder, 'copy');
    writeFileSync(join(copy, 'data', 'hubs.csv'), 'id,name,jobs\na,A,1\n');
    expect(judgeLedger(copy).missing).toHaveLength(1);
    expect(judgeLedger(folder).missing).toEqual([]);
  });
});

test('every change of what this project published is in its ledger', () => {
  const { missing, altered } = judgeLedger(process.cwd());
  expect([...missing.map(({ message }) => message), ...altered]).toEqual([]);
});
