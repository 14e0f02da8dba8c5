import { expect, test } from 'vitest';
import { codeParts } from '../../../src/components/data/codeParts.ts';

test('codeParts(line) › parts words from code', () => {
  expect(codeParts('`site` or `city`; empty')).toEqual([
    { text: 'site', code: true },
    { text: ' or ', code: false },
    { text: 'city', code: true },
    { text: '; empty', code: false },
  ]);
});
