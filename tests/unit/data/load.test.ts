import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { changed, real } from './texts.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function check() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/data/check.ts', folder], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('loadDataset(dir)', () => {
  test('reads a folder once', () => {
    expect(loadDataset(folder)).toBe(loadDataset(folder));
    expect(loadDataset()).toBe(loadDataset('data'));
  });

  test('tells of files missing, unknown or not in UTF-8, together with all other faults', () => {
    rmSync(join(folder, 'people.csv'));
    writeFileSync(join(folder, 'ports.csv'), 'id\n');
    const latin = Buffer.from('Li\xe8ge,BE,50.6,5.4\n', 'latin1');
    writeFileSync(join(folder, 'places.csv'), Buffer.concat([Buffer.from(real.places), latin]));
    writeFileSync(join(folder, 'hubs.csv'), changed('hubs', { lat: '95.2' }));
    expect(() => loadDataset(folder)).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/ports.csv:1: no schema describes this table
      data/hubs.csv:2: lat: must be between -90 and 90: 95.2
      data/places.csv:17: name: must not hold a control or replacement character: U+FFFD
      data/people.csv:1: file is missing]
    `);
  });
});

describe('node src/data/check.ts', () => {
  test('counts the rows of sound data', () => {
    const { status, stdout, stderr } = check();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^hubs: \d+ rows$/m);
  });

  test('prints one line a fault and fails', () => {
    writeFileSync(join(folder, 'hubs.csv'), changed('hubs', { lat: '95.2', lon: '181' }));
    expect(check()).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "data/hubs.csv:2: lat: must be between -90 and 90: 95.2
      data/hubs.csv:2: lon: must be between -180 and 180: 181
      ",
        "stdout": "",
      }
    `);
  });
});
