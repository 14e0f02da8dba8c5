import { scaleLinear } from 'd3';
import type { StagedFrame } from './frames.ts';
import { block, rule, words, type Look, type Shape, type Tone } from './shapes.ts';

/** The moment up to which drawings tell, as a decimal year: what goes on is drawn up to here. */
export const today = 2026.6;

/** Room around what is drawn. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing whose width is time. */
export interface TimeFrame {
  /** where a decimal year stands */
  readonly x: (time: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Years, first and last, laid out between margins. */
export function timeFrame(
  { width, height }: StagedFrame,
  margins: Margins,
  years: readonly [from: number, to: number],
): TimeFrame {
  const [left, right] = [margins.left, width - margins.right];
  const [top, bottom] = [margins.top, height - margins.bottom];
  return { x: scaleLinear(years, [left, right]), top, bottom, left, right };
}

/** What a step shows, in one line, and how to read it, in another. */
export function headWords(
  { name }: StagedFrame,
  [title, remark]: readonly [title: string, remark: string],
): Shape[] {
  // Beside the drawing for wide screens there is a card of text, which may reach a little into it.
  const x = name === 'wide' ? 18 : 0;
  return [words('title', [x, 15], title, { isFirm: true }), words('remark', [x, 32], remark)];
}

/** A thin line at the beginning of each of these years, with the year at its foot. */
export function yearRules({ x, top, bottom }: TimeFrame, years: readonly number[]): Shape[] {
  return years.flatMap((year) => [
    rule(`rule-${year}`, x(year), top, { height: bottom - top }),
    words(`year-${year}`, [x(year), bottom + 18], String(year), { anchor: 'middle' }),
  ]);
}

/** A bar or a line through time, its middle at `y`. */
export interface Span {
  readonly key: string;
  readonly from: number;
  /** where it is not after `from`, the span has no length yet */
  readonly to: number;
  readonly y: number;
  readonly thick: number;
}

/** The span as a mark. */
export function spanMark(
  { x }: TimeFrame,
  { key, from, to, y, thick }: Span,
  tone: Tone,
  look: Look = 'solid',
): Shape {
  const box = { x: x(from), y: y - thick / 2, width: Math.max(0, x(to) - x(from)), height: thick };
  return block(key, box, tone, look);
}

/** A stroke across a mark: given up, closed. */
export function strike(key: string, at: readonly [x: number, y: number], size: number): Shape {
  const [x, y] = at;
  const d = `M${x - size} ${y + size}L${x + size} ${y - size}`;
  return { key, tag: 'path', attrs: { d }, classes: 'lead-ink staged-line' };
}
