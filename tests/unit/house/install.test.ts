import { describe, expect, test } from 'vitest';
import { difference } from '../../../.ci/install.mjs';

const manifest = { dependencies: { d3: '7.9.2' } };
const astro = { version: '7.3.4', integrity: 'sha512-a' };
const wanted = {
  '': { dependencies: { d3: '7.9.2' } },
  'node_modules/astro': astro,
  'node_modules/esbuild-other': { version: '1.0.0', optional: true },
};

describe('difference(manifest, wanted, present)', () => {
  test('is undefined where all but other platforms’ packages are there', () => {
    expect(difference(manifest, wanted, { 'node_modules/astro': astro })).toBeUndefined();
  });

  test.each([
    ['a missing package', manifest, {}],
    ['another version', manifest, { 'node_modules/astro': { ...astro, version: '7.3.5' } }],
    ['other bytes', manifest, { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } }],
    ['one too many', manifest, { 'node_modules/astro': astro, 'node_modules/x': astro }],
    ['a changed manifest', { dependencies: { d3: '8' } }, { 'node_modules/astro': astro }],
  ])('tells of %s', (_name, asked, present) => {
    expect(difference(asked, wanted, present)).toBeTypeOf('string');
  });
});
