import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../src/data/sourcesOf.ts';

describe('sourcesOf(...rows)', () => {
  test('names each source once, in the order of the rows, and passes over what is absent', () => {
    const rows = [{ sources: ['src-b', 'src-a'] }, undefined, { sources: ['src-a', 'src-c'] }];
    expect(sourcesOf(...rows)).toEqual(['src-b', 'src-a', 'src-c']);
    expect(sourcesOf()).toEqual([]);
  });
});
