import { describe, expect, test } from 'vitest';
import {
  licenceFaults,
  noticesText,
  packageOf,
  type Shipped,
} from '../../../src/notices/notices.ts';

const shipped = (name: string, licence = 'MIT', text = `Copyright ${name}\r\n`): Shipped => ({
  ...{ name, version: '1.2.3', licence, text },
});

describe('licenceFaults(packages)', () => {
  test('lets licences pass that ask for their text alone', () => {
    expect(licenceFaults(['MIT', 'ISC', 'OFL-1.1'].map((one) => shipped('a', one)))).toEqual([]);
  });

  test.each(['GPL-3.0-only', 'LGPL-3.0-or-later', 'CC-BY-NC-4.0', 'none'])('refuses %s', (one) => {
    expect(licenceFaults([shipped('a', one)])).toEqual([
      `a: reaches readers under no licence allowed: ${one}`,
    ]);
  });

  test('names a package without the text', () => {
    expect(licenceFaults([shipped('a', 'MIT', '\n')])).toEqual(['a: holds no text of its licence']);
  });
});

test('noticesText(packages) › names each with its text, whatever order they came in', () => {
  const [a, b] = [shipped('a'), shipped('b', 'ISC')];
  expect(noticesText([b, a])).toBe(noticesText([a, b]));
  expect(noticesText([a, b])).toContain('b 1.2.3 (ISC)\n=============\n\nCopyright b\n');
});

describe('packageOf(file)', () => {
  test.each([
    ['/x/node_modules/d3-geo/src/path.js', 'd3-geo', '/x/node_modules/d3-geo'],
    ['/x/node_modules/@a/b/c.js?v=1', '@a/b', '/x/node_modules/@a/b'],
    ['C:\\x\\node_modules\\a\\node_modules\\b\\c.js', 'b', 'C:/x/node_modules/a/node_modules/b'],
  ])('finds that of %s', (file, name, folder) => {
    expect(packageOf(file)).toEqual({ name, folder });
  });

  test('takes files of ours, and the bundler’s own, for no package', () => {
    expect(['/x/src/a.ts', '\0vite/preload-helper'].map(packageOf)).toEqual([undefined, undefined]);
  });
});
