import { sixHubs } from '../facts/sixHubs.ts';
import type { Scene } from './define.ts';
import { timeFrame, type TimeFrame } from './timeRows.ts';
import { westShops, westSteps, type WestStep } from './westRows.ts';
import type { WestWords } from './words/west-alibabas-road.ts';

export type WestScene = Scene<WestStep, WestWords>;

/** The years that the drawing spans. */
export const westYears = [2016, 2027] as const;

/** The event of the goal in hours, and that of the end of Liège's extension. */
export const westEvents = {
  goal: 'ma-2036-2017',
  extension: 'cainiao-liege-dropped-2025',
} as const;

const sizes = {
  narrow: {
    left: 104,
    right: 8,
    top: 44,
    bottom: 24,
    row: 17,
    hall: 8,
    bar: 8,
    gap: 8.5,
    r: 4.5,
    hallR: 3.4,
  },
  wide: {
    left: 130,
    right: 16,
    top: 62,
    bottom: 30,
    row: 31,
    hall: 15,
    bar: 12,
    gap: 6,
    r: 7,
    hallR: 6,
  },
} as const;

/** Where the bands are: hubs above, other sites below them, shops at the foot. */
export interface WestLayout {
  readonly time: TimeFrame;
  readonly size: (typeof sizes)['narrow' | 'wide'];
  /** the height of a hub's row; the rows fill the drawing until the other bands open */
  readonly hubRow: number;
  readonly hallsBase: number;
  readonly shopsTop: number;
  readonly has: (step: WestStep) => boolean;
}

/** The bands as the step has them. */
export function westLayout({ frame, step }: WestScene): WestLayout {
  const size = sizes[frame.name];
  const time = timeFrame(frame, size, westYears);
  const has = (asked: WestStep) => westSteps.indexOf(step) >= westSteps.indexOf(asked);
  const hubRow = has('halls') ? size.row : (time.bottom - time.top) / sixHubs.length;
  const shopsTop = time.bottom - westShops.length * (size.bar + size.gap);
  return { time, size, hubRow, hallsBase: shopsTop - size.bar, shopsTop, has };
}
