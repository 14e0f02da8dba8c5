import { describe, expect, test } from 'vitest';
import { drawingStyle } from '../../../src/pictures/drawingStyle.ts';
import { flatStyle } from '../../../src/pictures/flatStyle.ts';

describe('flatStyle(css)', () => {
  test('writes colours out, by aliases and fallbacks', () => {
    const css = `.map { --map-land: var(--land); }
      .map-land { fill: var(--map-land); stroke: var(--map-halo, var(--paper)); }`;
    expect(flatStyle(css)).toBe('.map-land{fill:#e9e4d9;stroke:#fbf8f2}');
  });

  test('writes what takes its colour from a tone once for each tone', () => {
    const css = '.tone-jd { --tone: var(--jd); } .solid { fill: var(--tone); stroke-width: 2px; }';
    expect(flatStyle(css)).toBe(
      '.solid{stroke-width:2px}.tone-jd .solid,.tone-jd.solid{fill:#a3123a}',
    );
  });

  test('takes the light one of two colours', () => {
    const css = `.tone-any { --tone: light-dark(var(--map-ink, var(--ink)), var(--muted)); }
      .hollow { stroke: var(--tone); }`;
    expect(flatStyle(css)).toBe('.tone-any .hollow,.tone-any.hollow{stroke:#1d1b18}');
  });

  test('leaves out conditions, other properties and what stands for no class', () => {
    const css = `@import './a.css'; /* .a { fill: red } */
      @media print { .a { fill: red; } .b { fill: red; } }
      #a > * { fill: red; } .c:hover { fill: red; } .d { display: none; fill: none; }`;
    expect(flatStyle(css)).toBe('.d{fill:none}');
  });

  test('throws for a colour that there is not', () => {
    expect(() => flatStyle('.a { fill: var(--mauve); }')).toThrow(
      'pictures: no such colour: var(--mauve)',
    );
  });
});

test.each(['map', 'lead'] as const)('drawingStyle(%s) › leaves no colour to a page', (kind) => {
  const style = drawingStyle(kind);
  expect(style).toContain(`.${kind === 'map' ? 'map-tone-jd .map-solid' : 'lead-jd .staged-line'}`);
  expect(style).not.toMatch(/var\(|color-mix|light-dark|@/);
});
