import type { Scene } from './define.ts';
import { doorSteps, euColumns, usColumns, type DoorColumn, type DoorStep } from './doorRows.ts';
import { timeFrame, type TimeFrame } from './timeRows.ts';
import type { DoorFigures, DoorWords } from './words/the-door-closes.ts';

export type DoorScene = Scene<DoorStep, DoorWords> & { readonly figures: DoorFigures };

/** The years that the drawing spans. */
export const doorYears = [2015, 2027] as const;

/** The height of a line of words. */
export const lineHeight = 16;

const sizes = {
  narrow: { left: 4, right: 4, top: 44, bottom: 24, gap: 12 },
  wide: { left: 18, right: 12, top: 62, bottom: 30, gap: 26 },
} as const;
// The lines of words over the tallest column of each band, its number among them, and some air.
const lines = { us: 2.2, eu: 5.4 } as const;

/** One of the two bands: its words from `top` down, its columns from `base` up. */
export interface Band {
  readonly name: 'us' | 'eu';
  readonly top: number;
  readonly base: number;
  /** the height of that many parcels; the same scale in both bands once both are shown */
  readonly height: (parcels: number) => number;
}

/** Where the bands are. The American one fills the drawing until the European one opens. */
export interface DoorLayout {
  readonly time: TimeFrame;
  readonly us: Band;
  readonly eu: Band;
  readonly has: (step: DoorStep) => boolean;
}

function most(columns: readonly DoorColumn[]): number {
  return Math.max(...columns.map(({ parcels }) => parcels));
}

/** The bands as the step has them. */
export function doorLayout({ dataset, frame, step }: DoorScene): DoorLayout {
  const size = sizes[frame.name];
  const time = timeFrame(frame, size, doorYears);
  const { top, bottom } = time;
  const has = (asked: DoorStep) => doorSteps.indexOf(step) >= doorSteps.indexOf(asked);
  const highest = { us: most(usColumns(dataset).counted), eu: most(euColumns(dataset)) };
  const wordsOf = (name: Band['name']) => lineHeight * lines[name];
  const room = bottom - top - size.gap - wordsOf('us') - wordsOf('eu');
  const together = room / (highest.us + highest.eu);
  const alone = (bottom - top - wordsOf('us')) / highest.us;
  const [usScale, usBase] = has('europe')
    ? [together, top + wordsOf('us') + highest.us * together]
    : [alone, bottom];
  return {
    time,
    us: { name: 'us', top, base: usBase, height: (parcels) => parcels * usScale },
    eu: {
      name: 'eu',
      top: usBase + size.gap,
      base: bottom,
      height: (parcels) => parcels * together,
    },
    has,
  };
}
