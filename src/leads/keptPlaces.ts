import { sum } from 'd3';
import type { Dataset } from '../data/dataset.ts';
import type { StagedFrame } from './frames.ts';
import type { Verdict } from '../facts/promiseKinds.ts';
import { isJudged, keptRows, piles, type KeptRow, type KeptStep } from './keptRows.ts';

/** A place in the drawing, in its units. */
export type Place = readonly [x: number, y: number];

/** A promise and where its mark stands. */
export interface PlacedPromise {
  readonly row: KeptRow;
  readonly place: Place;
}

const sizes = {
  narrow: { left: 0, right: 0, top: 62, bottom: 44, pitch: 16, r: 5.4 },
  wide: { left: 18, right: 14, top: 84, bottom: 56, pitch: 28, r: 9 },
} as const;
const pileWidth = 2;
// The name of the widest is nearly as wide as two piles.
const pileRooms: Readonly<Partial<Record<Verdict, number>>> = {
  kept: 0.85,
  unknown: 1.3,
  pending: 0.85,
};
const speakerWidth = 6;

/** The room for marks, and their size. */
export interface KeptLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** from the middle of a mark to that of its neighbour */
  readonly pitch: number;
  readonly r: number;
}

/** The room as the frame has it. */
export function keptLayout({ name, width, height }: StagedFrame): KeptLayout {
  const { left, right, top, bottom, pitch, r } = sizes[name];
  return { left, right: width - right, top, base: height - bottom, pitch, r };
}

/** The years in which promises were made, the first and the last of them. */
export function yearsOf(rows: readonly KeptRow[]): readonly [first: number, last: number] {
  const years = rows.flatMap(({ year }) => year ?? []);
  return [Math.min(...years), Math.max(...years)];
}

/** The middle of a year's column; that of the undated is the last. */
export function yearColumn(
  year: number | null,
  [first, last]: readonly [number, number],
  { left, right }: KeptLayout,
): number {
  const columns = last - first + 2;
  const index = (year ?? last + 1) - first;
  return left + ((right - left) / columns) * (index + 0.5);
}

/** The middle of a verdict's pile. */
export function pileMiddle(verdict: Verdict, { left, right }: KeptLayout): number {
  const rooms = piles.map(([each]) => pileRooms[each] ?? 1);
  const index = piles.findIndex(([each]) => each === verdict);
  const before = sum(rooms.slice(0, index)) + (rooms[index] ?? 1) / 2;
  return left + (right - left) * (before / sum(rooms));
}

/** The middle of the pile of what the companies said, or of what others said for them. */
export function speakerMiddle(isOthers: boolean, { left, right }: KeptLayout): number {
  return left + (right - left) * (isOthers ? 0.75 : 0.25);
}

function grid(rows: readonly KeptRow[], top: number, layout: KeptLayout): PlacedPromise[] {
  const { left, right, pitch } = layout;
  const line = Math.floor((right - left) / pitch);
  return rows.map((row, index) => ({
    row,
    place: [left + pitch * ((index % line) + 0.5), top + pitch * (Math.floor(index / line) + 0.5)],
  }));
}

function byYear(rows: readonly KeptRow[], layout: KeptLayout): PlacedPromise[] {
  const years = yearsOf(rows);
  const sameYear = (year: number | null) => rows.filter((row) => row.year === year);
  const tallest = Math.max(...rows.map(({ year }) => sameYear(year).length));
  const pitch = Math.min(layout.pitch, (layout.base - layout.top) / tallest);
  return rows.map((row) => {
    const below = sameYear(row.year).indexOf(row);
    return {
      row,
      place: [yearColumn(row.year, years, layout), layout.base - pitch * (below + 0.5)],
    };
  });
}

/** A pile upon the base, as many marks across as `width` says. */
function pile(
  rows: readonly KeptRow[],
  middle: number,
  width: number,
  { base, pitch }: KeptLayout,
): PlacedPromise[] {
  return rows.map((row, index) => {
    const across = (index % width) - (width - 1) / 2;
    const up = Math.floor(index / width) + 0.5;
    return { row, place: [middle + pitch * across, base - pitch * up] };
  });
}

function bySpeaker(rows: readonly KeptRow[], layout: KeptLayout): PlacedPromise[] {
  return [false, true].flatMap((others) => {
    const own = rows.filter(({ isOthers }) => isOthers === others);
    return pile(own, speakerMiddle(others, layout), speakerWidth, layout);
  });
}

function byVerdict(rows: readonly KeptRow[], step: KeptStep, layout: KeptLayout): PlacedPromise[] {
  const waiting = rows.filter((row) => !isJudged(row, step));
  const inPiles = piles.flatMap(([verdict]) => {
    const own = rows.filter((row) => row.verdict === verdict && isJudged(row, step));
    return pile(own, pileMiddle(verdict, layout), pileWidth, layout);
  });
  return [...grid(waiting, layout.top, layout), ...inPiles];
}

/** Every promise where it stands at that step, in the order in which they were made. */
export function placedPromises(
  dataset: Dataset,
  step: KeptStep,
  layout: KeptLayout,
): PlacedPromise[] {
  const rows = keptRows(dataset);
  if (step === 'said') return byYear(rows, layout);
  const placed = step === 'whose' ? bySpeaker(rows, layout) : byVerdict(rows, step, layout);
  return placed.toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
}
