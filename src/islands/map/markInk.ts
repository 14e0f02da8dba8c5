import type { MarkPart, Tone } from './markLook.ts';
import { svgElement } from './svgElement.ts';

/** How a stroke of a mark is painted, read from the page's style sheet. */
export interface Ink {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly width: number;
  readonly dashes: readonly number[];
  /** the stroke lies under the fill */
  readonly strokeFirst: boolean;
}

export interface NumberInk {
  readonly fill: string;
  readonly font: string;
}

/** Paints of marks, as CSS has them at present. */
export interface MarkInk {
  of(tone: Tone, role: MarkPart['role']): Ink;
  number(tone: Tone, classes: string): NumberInk;
}

/** Reads paints from elements of the same classes, hidden in `svg`; each is read once. */
export function readInk(svg: SVGSVGElement): MarkInk {
  const inks = new Map<string, Ink>();
  const numbers = new Map<string, NumberInk>();
  return {
    of(tone, role) {
      const key = `${tone} ${role}`;
      const known = inks.get(key) ?? probe(svg, tone, 'path', `map-${role}`, inkOf);
      inks.set(key, known);
      return known;
    },
    number(tone, classes) {
      const key = `${tone} ${classes}`;
      const known = numbers.get(key) ?? probe(svg, tone, 'text', classes, numberOf);
      numbers.set(key, known);
      return known;
    },
  };
}

function probe<T>(
  svg: SVGSVGElement,
  tone: Tone,
  name: 'path' | 'text',
  ...[classes, read]: [classes: string, read: (style: CSSStyleDeclaration) => T]
): T {
  const group = svgElement(svg, 'g', `map-mark map-tone-${tone}`);
  const ink = read(getComputedStyle(svgElement(group, name, classes)));
  group.remove();
  return ink;
}

function inkOf(style: CSSStyleDeclaration): Ink {
  return {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    width: parseFloat(style.strokeWidth),
    dashes:
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(parseFloat),
    strokeFirst: style.paintOrder.startsWith('stroke'),
  };
}

function numberOf({ fill, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): NumberInk {
  return { fill, font: `${fontWeight} ${fontSize} ${fontFamily}` };
}
