import { sum } from 'd3';
import type { Scene } from './define.ts';
import { eastSteps, shopYears, type EastStep, type ShopYears } from './eastRows.ts';
import { timeFrame, type TimeFrame } from './timeRows.ts';
import type { words } from './words/east-amazons-road.ts';

export type EastScene = Scene<EastStep, (typeof words)['en']>;

const years = [1997, 2027] as const;

const sizes = {
  narrow: { left: 102, right: 8, top: 42, bottom: 24, row: 30, bar: 10 },
  wide: { left: 124, right: 16, top: 58, bottom: 30, row: 42, bar: 14 },
} as const;

// Below this rows stand too close for each to have its name: those of the step have, and get more
// room, and the one that ended.
const namedRow = 15;
const ownRows = 1.5;

/** A shop's row, its middle at `y`. */
export interface ShopRow {
  readonly shop: ShopYears;
  readonly y: number;
  readonly pitch: number;
  readonly bar: number;
  readonly isOwn: boolean;
  readonly isNamed: boolean;
}

/** The years of the drawing. */
export function eastTime({ frame }: EastScene): TimeFrame {
  return timeFrame(frame, sizes[frame.name], years);
}

/** What the step and those before it tell of, the oldest first: as wide apart as there is room for. */
export function shopRows({ dataset, frame, step }: EastScene, time: TimeFrame): ShopRow[] {
  const isTold = (shop: ShopYears) => eastSteps.indexOf(shop.step) <= eastSteps.indexOf(step);
  const shown = shopYears(dataset).filter(isTold);
  const { row, bar } = sizes[frame.name];
  const room = time.bottom - time.top;
  const isClose = room / shown.length < namedRow;
  const weights = shown.map((shop) => (isClose && shop.step === step ? ownRows : 1));
  const pitch = Math.min(row, room / sum(weights));
  return shown.map((shop, index) => {
    const above = pitch * sum(weights.slice(0, index));
    const y = time.top + above + (pitch * (weights[index] ?? 1)) / 2;
    const isOwn = shop.step === step;
    return { shop, y, pitch, bar, isOwn, isNamed: !isClose || isOwn || shop.closed !== null };
  });
}
