import { describe, expect, test } from 'vitest';
import { breakEvenly, breakLines, fittingSize } from '../../../src/typeset/breakLines.ts';
import { textWidth, type TypeStyle } from '../../../src/typeset/textWidth.ts';

const style: TypeStyle = { family: 'serif', weight: 500, size: 40 };
const title = 'Of the six hubs that Alibaba named, three have an opening we can date';

describe('textWidth(text, style)', () => {
  test('grows with the size and with narrow and wide letters', () => {
    expect(textWidth('WWWW', style)).toBeGreaterThan(3 * textWidth('iiii', style) * 0.8);
    expect(textWidth('Liège', { ...style, size: 80 })).toBeCloseTo(2 * textWidth('Liège', style));
  });

  test('knows letters beyond those of western Europe', () => {
    expect(textWidth('Łódź', style)).toBeLessThan(4 * style.size * 0.8);
  });

  test('throws for a weight that there is not', () => {
    expect(() => textWidth('a', { ...style, weight: 100 })).toThrow(
      'fonts: Newsreader has no such weight: 100',
    );
  });
});

describe('breakLines(text, width, style)', () => {
  test('breaks at spaces only, and no line is too wide', () => {
    const lines = breakLines(title, 500, style);
    expect(lines.join(' ')).toBe(title);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line, style) <= 500)).toBe(true);
  });

  test('gives a word that is too wide a line of its own', () => {
    expect(breakLines('a Donaudampfschifffahrt b', 100, style)).toEqual([
      'a',
      'Donaudampfschifffahrt',
      'b',
    ]);
  });

  test('has no line for no text', () => {
    expect(breakLines('', 100, style)).toEqual([]);
  });
});

describe('breakEvenly(text, width, style)', () => {
  test('takes no more lines, and leaves no word alone', () => {
    const greedy = breakLines(title, 1060, style);
    const even = breakEvenly(title, 1060, style);
    const spread = (lines: readonly string[]) => {
      const widths = lines.map((line) => textWidth(line, style));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(even).toHaveLength(greedy.length);
    expect(spread(even)).toBeLessThan(spread(greedy));
  });
});

describe('fittingSize(text, width, style, sizes)', () => {
  const sizes = [
    { size: 60, most: 2 },
    { size: 40, most: 3 },
    { size: 30, most: 4 },
  ];

  test('takes the largest in which the lines are few enough', () => {
    expect(fittingSize('Liège', 460, style, sizes)).toBe(60);
    expect(fittingSize(title, 460, style, sizes)).toBe(30);
  });

  test('goes down for a word that is too wide', () => {
    expect(fittingSize('Donaudampfschifffahrt', 460, style, sizes)).toBe(40);
  });
});
