import { expect, test } from 'vitest';
import { withHeight } from '../../../src/embeds/heightTable.ts';
import { heightAt } from '../../../src/loader/frameHeights.ts';

test.each([
  [540, 600, '360:482 540:600 720:512'],
  [360, 490, '360:490 720:512'],
  [900, 520, '360:482 720:512 900:520'],
])('withHeight(table, %i, %i) › %s', (width, height, table) => {
  expect(withHeight('360:482 720:512', width, height)).toBe(table);
  expect(heightAt(width, table)).toBe(height);
});
