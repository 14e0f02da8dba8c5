import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/theme/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const inCss = Object.fromEntries(
  [...css.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light, dark]) => [name, { light, dark }],
  ),
);

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('palette', () => {
  it('is the same in tokens.css', () => {
    expect(inCss).toEqual(palette);
  });

  it.each(['ink', 'muted', 'link', 'alibaba', 'amazon', 'jd', 'rival'] as const)(
    '%s › can be read as text on paper, light and dark',
    (name) => {
      for (const scheme of ['light', 'dark'] as const)
        expect(contrast(palette[name][scheme], palette.paper[scheme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('context › can be seen as a mark on paper', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(palette.context[scheme], palette.paper[scheme])).toBeGreaterThanOrEqual(3);
  });
});
