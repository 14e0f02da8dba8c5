import { rectY, ruleX, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import type { Frame } from './define.ts';
import { isChange, type Change, type UsParcelRow as Row } from './usParcelRows.ts';
import { middle, missingYears, moment } from './years.ts';

const million = 1_000_000;

// How high the line of each change reaches, with its words at the top: those of one year stand clear of each other.
const heights: Readonly<Record<Change, number>> = {
  'us-de-minimis-800': 1_250 * million,
  'us-de-minimis-china': 1_720 * million,
  'us-de-minimis-all': 2_040 * million,
};

/** Where a row’s mark stands: a count at its number, a change at the top of its line. */
export function height({ parcels, what }: Row): number | null {
  return isChange(what) ? heights[what] : parcels;
}

/** The years counted, each as a number beside its row. */
export function counted(shown: readonly Row[]) {
  return shown.flatMap((row) =>
    isChange(row.what) || row.what === 'day' ? [] : [{ ...row, year: Number(row.date) }],
  );
}

/** A count with its year. */
export type YearCount = ReturnType<typeof counted>[number];

/** A column a year with its number, and a sign where none is known. */
export function columnMarks(shown: readonly Row[], { labels, format, narrow }: Frame): Markish[] {
  const own = counted(shown);
  // On a phone a number is as wide as two columns: of a run the first has room, and the last of all.
  const isWritten = ({ year }: YearCount) =>
    !narrow || year === own.at(-1)?.year || !own.some((row) => row.year === year - 1);
  const over = { dy: -12, textAnchor: 'middle' } as const;
  return [
    rectY(own, {
      x1: ({ year }: YearCount) => year + 0.12,
      x2: ({ year }: YearCount) => year + 0.88,
      y: 'parcels',
      fill: cssColour('context'),
    }),
    text(missingYears(own), {
      ...over,
      x: middle,
      y: 0,
      text: () => labels['unknown'] ?? '',
      fill: cssColour('muted'),
    }),
    text(own.filter(isWritten), {
      ...over,
      // The line of the next change is near.
      dx: narrow ? -4 : 0,
      x: ({ year }: YearCount) => middle(year),
      y: 'parcels',
      text: ({ parcels }: YearCount) => format.integer((parcels ?? 0) / million),
      fontWeight: 600,
    }),
  ];
}

/** What a day’s number makes in a year, pale between the changes that it lies between. */
export function dayMarks(shown: readonly Row[], { labels, format }: Frame): Markish[] {
  const days = shown.filter(({ what }) => what === 'day');
  const at = (change: Change) =>
    shown.filter(({ what }) => what === change).map(({ date }) => moment(date))[0];
  const [x1, x2] = [at('us-de-minimis-china'), at('us-de-minimis-all')];
  if (x1 === undefined || x2 === undefined) return [];
  return [
    rectY(days, {
      x1: () => x1,
      x2: () => x2,
      y: 'parcels',
      fill: cssColour('context'),
      fillOpacity: 0.5,
    }),
    text(days, {
      x: () => x2,
      y: 'parcels',
      dx: 6,
      lineHeight: 1.15,
      text: ({ parcels }: Row) =>
        `${format.integer((parcels ?? 0) / million)}\n${labels['a-day'] ?? ''}`,
      fontWeight: 600,
    }),
  ];
}

/** An upright line on the day of each change, its words at the top: before it, but after the first. */
export function changeMarks(shown: readonly Row[], { labels, narrow }: Frame): Markish[] {
  const turns = shown.filter(({ what }) => isChange(what));
  const place = { x: ({ date }: Row) => moment(date), y: height } as const;
  const said = ({ what }: Row) =>
    (narrow ? labels[`${what}-narrow`] : undefined) ?? labels[`${what}-words`] ?? '';
  const began = ({ what }: Row) => what === 'us-de-minimis-800';
  const style = { ...place, text: said, fontWeight: 600, lineHeight: 1.15 } as const;
  return [
    ruleX(turns, {
      x: place.x,
      y1: 0,
      y2: height,
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    text(turns.filter(began), { ...style, dx: 8, dy: 8 }),
    text(
      turns.filter((row) => !began(row)),
      { ...style, dx: -8, dy: 8, textAnchor: 'end' },
    ),
  ];
}
