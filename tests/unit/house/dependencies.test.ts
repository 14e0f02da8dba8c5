import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packages without a row in the README’s list, and rows of no package. A row may name many, by `*`. */
function listFaults(readme: string, { dependencies, devDependencies }: Manifest): string[] {
  const [, list = ''] = /\n## Dependencies\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const rows = list.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|');
    return reason.trim() === ''
      ? []
      : [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  });
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const isMeant = (row: string, name: string) =>
    row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : name === row;
  return [
    ...packages
      .filter((name) => !named.some((row) => isMeant(row, name)))
      .map((name) => `${name}: README.md gives no reason for it`),
    ...named
      .filter((row) => !packages.some((name) => isMeant(row, name)))
      .map((row) => `${row}: README.md gives a reason, and there is no such package`),
  ];
}

test('README.md › gives a reason for each package, and for no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  expect(listFaults(readFileSync('README.md', 'utf8'), manifest)).toEqual([]);
});

describe('listFaults(readme, manifest)', () => {
  test('finds a package without a reason, and a row without a package', () => {
    const readme =
      '\n## Dependencies\n\n| `a`, `b-*` | why |\n| `c` |  |\n| `gone` | why |\n\n## Next\n';
    const packages = { dependencies: { a: '1', 'b-1': '1' }, devDependencies: { c: '1', d: '1' } };
    expect(listFaults(readme, packages)).toEqual([
      'c: README.md gives no reason for it',
      'd: README.md gives no reason for it',
      'gone: README.md gives a reason, and there is no such package',
    ]);
  });
});
