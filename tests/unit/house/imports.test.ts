import { describe, expect, test } from 'vitest';
import { directionFaults, nodeFaults, ringFaults } from './importRules.ts';
import { importsOf } from './moduleImports.ts';
import { trackedFiles } from './trackedFiles.ts';

const house = trackedFiles();

test('src › imports run in the directions of the house', () => {
  expect(directionFaults(house)).toEqual([]);
});

test('src › nothing that runs in the browser reaches Node', () => {
  expect(nodeFaults(house)).toEqual([]);
});

test('src › no files import each other in a ring', () => {
  expect(ringFaults(house)).toEqual([]);
});

describe('directionFaults(files)', () => {
  test.each([
    ['src/data/x.ts', `import { a } from '../charts/define.ts';`],
    ['src/charts/x.ts', `import type { A } from '../render/svg.ts';`],
    ['src/charts/x.ts', `type A = import('../render/svg.ts').A;`],
    ['src/charts/x.ts', `export { a } from '../islands/a.ts';`],
    ['src/charts/x.ts', `import { readFileSync } from 'node:fs';`],
    ['src/reader/x.ts', `import { select } from 'd3';`],
    ['src/geo/x.ts', `const a = await import('../render/svg.ts');`],
    ['src/geo/x.ts', `const a = import.meta.glob('../charts/*.ts');`],
    [
      'src/islands/X.svelte',
      `<script lang="ts">\n  import { a } from '../data/load.ts';\n</script>`,
    ],
    ['src/components/X.astro', `---\nimport Page from '../layouts/Page.astro';\n---\n<p />`],
    ['src/components/X.astro', `---\n---\n<script src="../pages/x.ts"></script>`],
    ['src/content/stories/en/x.mdx', `import { a } from '../../../data/load.ts';\n\nWords.`],
    ['src/data/x.ts', `import { a } from '../../tests/setup/a.ts';`],
    ['src/attic/x.ts', `import { a } from '../data/dates.ts';`],
  ])('finds a planted import in %s: %s', (path, text) => {
    expect(directionFaults(new Map([[path, text]]))).toHaveLength(1);
  });

  test('names the file, the line and both folders', () => {
    const text = `---\n\nimport Page from '../layouts/Page.astro';\n---\n`;
    expect(directionFaults(new Map([['src/components/X.astro', text]]))).toEqual([
      'src/components/X.astro:3: components may not import layouts: ../layouts/Page.astro',
    ]);
  });
});

describe('nodeFaults(files)', () => {
  const files = new Map([
    ['src/charts/x.ts', `import { a } from '../data/a.ts';`],
    ['src/data/a.ts', `export { b } from './b.ts';`],
    ['src/data/b.ts', `import { readFileSync } from 'node:fs';`],
  ]);

  test('tells the way to Node', () => {
    expect(nodeFaults(files)).toEqual([
      'src/charts/x.ts: reaches Node: src/charts/x.ts → src/data/a.ts → src/data/b.ts → node:fs',
    ]);
  });

  test('lets types through', () => {
    const typed = new Map([
      ...files,
      ['src/charts/x.ts', `import type { A } from '../data/a.ts';`],
    ]);
    expect(nodeFaults(typed)).toEqual([]);
  });
});

describe('ringFaults(files)', () => {
  test('tells a ring once', () => {
    const files = new Map([
      ['src/geo/a.ts', `import { b } from './b.ts';`],
      ['src/geo/b.ts', `import { a } from './a.ts';`],
    ]);
    expect(ringFaults(files)).toEqual([
      'src/geo/a.ts: imports itself: src/geo/a.ts → src/geo/b.ts → src/geo/a.ts',
    ]);
  });
});

describe('importsOf(path, text)', () => {
  test('tells types from values', () => {
    const text = `import type { A } from './a.ts';\nimport { type B, b } from './b.ts';`;
    expect(importsOf('x.ts', text)).toEqual([
      { specifier: './a.ts', typeOnly: true, line: 1 },
      { specifier: './b.ts', typeOnly: false, line: 2 },
    ]);
  });
});
