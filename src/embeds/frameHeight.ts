import { wrapLines } from '../render/wrapLines.ts';

/** The widths a host is told of: a column of text, and a phone. */
export const frameWidths = { wide: 720, narrow: 360 } as const;

export type FrameSize = keyof typeof frameWidths;

// As src/styles/embed.css lays the page out.
const padding = 12;
const rem = 16;
const type = {
  title: { size: 1.25 * rem, line: 1.25, above: 0 },
  body: { size: 0.875 * rem, line: 1.45, above: 6 },
} as const;

export type TextKind = keyof typeof type;

/** Pixels inside the frame's padding. */
export function innerWidth(size: FrameSize): number {
  return frameWidths[size] - 2 * padding;
}

/** About how high a paragraph stands, its space above it included, where it has `width` pixels. */
export function textHeight(text: string, kind: TextKind, width: number): number {
  const { size, line, above } = type[kind];
  return above + wrapLines(text, width, size).length * size * line;
}

/** Lines, bars and margins of a kind of figure, beside its words and its drawing; as measured in a browser. */
export const furniture = {
  chart: { wide: 66, narrow: 12 },
  promise: { wide: 46, narrow: 38 },
} as const satisfies Record<string, Record<FrameSize, number>>;

/** The line under a figure that was kept, once it has something to say. */
export const editionLine = { wide: 28, narrow: 48 } as const satisfies Record<FrameSize, number>;

/** A frame's height from those of what stands in it, in whole pixels. */
export function frameHeight(...heights: readonly number[]): number {
  return Math.ceil(heights.reduce((sum, height) => sum + height, 2 * padding));
}
