import type { Shape, Tone } from '../geo/leadMarks.ts';
import type { Side } from '../geo/leadFrames.ts';

/** Outlines of the marks round their own middle, of about equal weight to the eye. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  circle: 'M-6.5 0a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0z',
  square: 'M-6-6h12v12h-12z',
  triangle: 'M0-7.6L7.4 5.2H-7.4z',
  diamond: 'M0-7.6L7.6 0L0 7.6L-7.6 0z',
  dot: 'M-3.5 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z',
};

export const ringRadius = 15;

/** Dashes over the first half of a line, nothing over the second: slid along a path, they draw it. */
export const promiseDashes = `${'.014 .011 '.repeat(40)}0 1`;

/** What a label needs to stand beside its mark. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where the first line of a label begins; `clear` is the mark's radius, `lines` and `line` those of the text. */
export function labelPlace(side: Side, clear: number, lines: number, line: number): LabelPlace {
  const gap = clear + 5;
  const slant = clear * 0.7 + 4;
  const below = line * 0.8;
  const rise = (lines - 1) * line;
  const middle = below / 2 - rise / 2;
  switch (side) {
    case 'n':
      return { x: 0, y: -gap - rise, anchor: 'middle' };
    case 's':
      return { x: 0, y: gap + below, anchor: 'middle' };
    case 'e':
      return { x: gap, y: middle, anchor: 'start' };
    case 'w':
      return { x: -gap, y: middle, anchor: 'end' };
    case 'ne':
      return { x: slant, y: -slant - rise, anchor: 'start' };
    case 'se':
      return { x: slant, y: slant + below, anchor: 'start' };
    case 'sw':
      return { x: -slant, y: slant + below, anchor: 'end' };
    case 'nw':
      return { x: -slant, y: -slant - rise, anchor: 'end' };
  }
}

/** How far a mark reaches from its middle. */
export function clearance(shape: Shape, isRing: boolean): number {
  if (isRing) return ringRadius;
  return shape === 'dot' ? 4 : 7;
}

export const toneClass: Readonly<Record<Tone, string>> = {
  alibaba: 'lead-alibaba',
  amazon: 'lead-amazon',
  jd: 'lead-jd',
  context: 'lead-context',
  ink: 'lead-ink',
};
