import { describe, expect, test } from 'vitest';
import { svgFile } from '../../../src/pictures/svgFile.ts';
import { svgSize } from '../../../src/pictures/svgSize.ts';

describe('svgSize(svg)', () => {
  test('reads the size of the whole, whatever stands inside', () => {
    const inner = '<svg width="1" height="2"/>';
    const svg = svgFile({ width: 760, height: 541 }, { name: 'a', locale: 'en' }, inner);
    expect(svgSize(svg)).toEqual({ width: 760, height: 541 });
  });

  test.each(['<svg viewBox="0 0 1 2">', '<svg width="1" height="2.5">', '<g/>', ''])(
    'refuses %s',
    (svg) => {
      expect(() => svgSize(svg)).toThrow('without its size');
    },
  );
});
