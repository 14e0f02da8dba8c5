import { describe, expect, test } from 'vitest';
import { reservedPlace } from '../../../src/embeds/reservedPlace.ts';
import { heightAt } from '../../../src/loader/frameHeights.ts';

/** What CSS makes of the style in a place so many pixels wide. */
function computed(style: string, width: number): number {
  const code = style
    .replace('padding-bottom:', '')
    .replaceAll(/([\d.]+)%/g, (_, share: string) => String((Number(share) * width) / 100))
    .replaceAll('px', '');
  const [, least, inner, most] = /^clamp\((\d+),(.+),(\d+)\)$/.exec(code) ?? [];
  if (inner === undefined) return Number(code);
  const terms = inner.replace(/^(max|min)\((.*)\)$/, '$2').split(',');
  const values = terms.map((term) => {
    const [a = NaN, sign, b = NaN] = term.split(' ');
    return sign === '-' ? Number(a) - Number(b) : Number(a) + Number(b);
  });
  const bound = inner.startsWith('min') ? Math.min(...values) : Math.max(...values);
  return Math.min(Number(most), Math.max(Number(least), bound));
}

describe('reservedPlace(table)', () => {
  test.each([
    '360:400',
    '360:482 720:512',
    '360:1162 720:761',
    '360:1162 540:1020 720:761',
    '360:900 540:700 720:690',
  ])('keeps free what the script will ask for: %s', (table) => {
    const style = reservedPlace(table);
    for (const width of [300, 360, 450, 540, 600, 720, 900])
      expect(Math.abs(computed(style, width) - heightAt(width, table))).toBeLessThanOrEqual(1);
  });

  test('is written so that browsers read it', () => {
    expect(reservedPlace('360:482 720:512')).toBe(
      'padding-bottom:clamp(482px,452px + 8.333%,512px)',
    );
  });
});
