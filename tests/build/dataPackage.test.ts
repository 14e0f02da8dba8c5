import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DataPackage } from '../../src/render/dataPackage.ts';
import { dataPackageFaults } from './checks/dataPackage.ts';

const folder = join(process.env.DIST ?? 'dist', 'data');
const scratch = mkdtempSync(join(tmpdir(), 'data-package-'));

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('the published tables › are a data package that Frictionless accepts', async () => {
  expect(await dataPackageFaults(folder)).toEqual([]);
});

test('the published tables › are the files that the package tells of', () => {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as DataPackage;
  const published = resources.map(({ path, hash }) => ({ path, hash }));
  expect(published).toEqual(
    resources.map(({ path }) => ({
      path,
      hash: `sha256:${createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')}`,
    })),
  );
});

describe('dataPackageFaults(folder)', () => {
  test.each([
    {
      what: 'a country not there',
      in: 'hubs',
      sound: /,BE,/,
      spoilt: ',QQ,',
      fault: 'key "country"',
    },
    {
      what: 'a key given twice',
      in: 'hubs',
      sound: /\n(.+)\n/,
      spoilt: '\n$1\n$1\n',
      fault: 'Row 3',
    },
    { what: 'a far latitude', in: 'hubs', sound: /,50\.\d+,/, spoilt: ',95.5,', fault: '"lat"' },
    {
      what: 'a word not listed',
      in: 'hubs',
      sound: ',operating,',
      spoilt: ',lost,',
      fault: '"status"',
    },
    {
      what: 'a word for a number',
      in: 'fx',
      sound: /,\d+\.\d+,/,
      spoilt: ',much,',
      fault: '"rate"',
    },
  ])('finds $what', async ({ in: table, sound, spoilt, fault }) => {
    const faults = await faultsAfter(`${table}.csv`, (text) => text.replace(sound, spoilt));
    expect(faults.join('\n')).toMatch(new RegExp(`^${table}: .*${fault}`, 'm'));
  });

  test('finds a descriptor that is none', async () => {
    const faults = await faultsAfter('datapackage.json', (text) =>
      text.replace('"name": "hubs"', '"name": "The Hubs"'),
    );
    expect(faults.join('\n')).toContain('datapackage.json: ');
  });
});

/** The faults of a copy of the published tables in which one file was spoilt. */
async function faultsAfter(file: string, spoil: (text: string) => string): Promise<string[]> {
  const copy = mkdtempSync(join(scratch, 'spoilt-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const spoilt = spoil(text);
  expect(spoilt).not.toBe(text);
  writeFileSync(path, spoilt);
  return dataPackageFaults(copy);
}
