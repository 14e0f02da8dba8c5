import { describe, expect, test } from 'vitest';
import { lengthFaults, machineFaults, nameFaults } from './tidiness.ts';
import { trackedFiles } from './trackedFiles.ts';

const house = trackedFiles();

test('repository › no file of code is longer than 200 lines', () => {
  expect(lengthFaults(house)).toEqual([]);
});

test('repository › every file says in its name what it holds', () => {
  expect(nameFaults(house)).toEqual([]);
});

test('repository › no file names a place of one machine', () => {
  expect(machineFaults(house)).toEqual([]);
});

describe('lengthFaults(files)', () => {
  test('finds a file of 201 lines, not one of 200', () => {
    const files = new Map([
      ['src/a.ts', '\n'.repeat(200)],
      ['src/b.ts', '\n'.repeat(201)],
    ]);
    expect(lengthFaults(files)).toEqual(['src/b.ts: longer than 200 lines: 201']);
  });
});

describe('nameFaults(files)', () => {
  test.each(['src/utils.ts', 'src/data/helpers/a.ts', 'tests/unit/common.ts', 'src/lib/a.ts'])(
    'finds %s',
    (path) => {
      expect(nameFaults(new Map([[path, '']]))).toHaveLength(1);
    },
  );
});

describe('machineFaults(files)', () => {
  // In parts, or this file would be found itself.
  const [folder, scheme, shop] = ['home', 'https:', 'npm'];
  test.each([
    `const a = '/${folder}/ada/project';`,
    `see /${folder}/ada`,
    `registry=${scheme}//packages.example`,
    `"resolved": "${scheme}//packages.example/a.tgz"`,
    `${scheme}//packages.example/repository/${shop}/astro`,
  ])('finds %s', (line) => {
    expect(machineFaults(new Map([['README.md', line]]))).toHaveLength(1);
  });

  test('lets web addresses and routes through', () => {
    const line = `https://example.org/${folder}/ada and localePath('/charts/')`;
    expect(machineFaults(new Map([['README.md', line]]))).toEqual([]);
  });
});
