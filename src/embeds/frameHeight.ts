import { breakLines } from '../typeset/breakLines.ts';

/** The widths a host is told of: a column of text, and a phone. */
export const frameWidths = { wide: 720, narrow: 360 } as const;

export type FrameSize = keyof typeof frameWidths;

// As src/styles/embed.css lays the page out.
const padding = 12;
const rem = 16;
const type = {
  title: { family: 'serif', weight: 500, size: 1.3 * rem, line: 1.2, above: 0 },
  lead: { family: 'sans', weight: 400, size: 0.95 * rem, line: 1.45, above: 8 },
  body: { family: 'sans', weight: 400, size: 0.86 * rem, line: 1.45, above: 7 },
} as const;

export type TextKind = keyof typeof type;

/** Pixels inside the frame's padding. */
export function innerWidth(size: FrameSize): number {
  return frameWidths[size] - 2 * padding;
}

/** About how high a paragraph stands, its space above it included, where it has `width` pixels. */
export function textHeight(text: string, kind: TextKind, width: number): number {
  const { line, above, ...style } = type[kind];
  return above + breakLines(text, width, style).length * style.size * line;
}

/** Lines, bars and margins of a kind of figure, beside its words and its drawing; as measured in a browser. */
export const furniture = {
  chart: { wide: 63, narrow: 37 },
  controls: { wide: 45, narrow: 55 },
  promise: { wide: 41, narrow: 53 },
} as const satisfies Record<string, Record<FrameSize, number>>;

/** The line under a figure that was kept, once it has something to say. */
export const editionLine = { wide: 28, narrow: 48 } as const satisfies Record<FrameSize, number>;

/** A frame's height from those of what stands in it, in whole pixels. */
export function frameHeight(...heights: readonly number[]): number {
  return Math.ceil(heights.reduce((sum, height) => sum + height, 2 * padding));
}

/** The widths a host is told of, each with its height. */
export function frameSizes(heightAt: (size: FrameSize) => number): {
  readonly width: number;
  readonly height: number;
  readonly narrow: { readonly width: number; readonly height: number };
} {
  return {
    width: frameWidths.wide,
    height: heightAt('wide'),
    narrow: { width: frameWidths.narrow, height: heightAt('narrow') },
  };
}
