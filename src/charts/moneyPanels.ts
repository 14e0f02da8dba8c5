import { ruleY, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import type { Frame } from './define.ts';
import { companyColour } from './shapes.ts';
import { evenTicks } from './years.ts';

/** A sum of money of one company, in its own currency and in dollars. */
export interface MoneyRow {
  readonly company: string;
  /** billions of the company's currency */
  readonly reported: number;
  /** billions of US dollars; null where no filing gives them */
  readonly usd: number | null;
  /** units of that currency to the dollar in the company's latest filing */
  readonly latest_rate: number;
}

/**
 * Height in billions of dollars: as filed, or the reported sum at one fixed rate, so that a panel in
 * renminbi has the shape of the renminbi and still the size that it has beside the other.
 */
export function level(
  { usd, reported, latest_rate }: MoneyRow,
  { state }: Pick<Frame, 'state'>,
): number | null {
  return state.currency === 'usd' ? usd : reported / latest_rate;
}

/** One panel in dollars, or one for each company in its own currency: beside each other, on a phone one below the other. */
export interface Panel<Row extends MoneyRow> {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly rate: number;
  readonly facet: { readonly fx?: () => string; readonly fy?: () => string };
  readonly ticks: readonly number[];
}

/** The panels of a view, on one scale from `bottom` to `top`. */
export function panelsOf<Row extends MoneyRow>(
  shown: readonly Row[],
  companies: readonly string[],
  frame: Frame,
  [bottom, top]: readonly [number, number],
): Panel<Row>[] {
  const { state, narrow } = frame;
  const ticksFor = (rate: number): number[] => {
    if (state.scale === 'log')
      return [0.01, 0.1, 1, 10, 100, 1000].filter(
        (tick) => tick / rate >= bottom && tick / rate <= top,
      );
    const most = top * rate;
    const step = [10, 20, 50, 100, 200, 500, 1000, 2000].find((each) => most / each <= 5.5) ?? 5000;
    return evenTicks(0, Math.floor(most / step) * step, step);
  };
  if (state.currency === 'usd')
    return [{ id: 'usd', rows: shown, rate: 1, facet: {}, ticks: ticksFor(1) }];
  return companies.flatMap((id) => {
    const own = shown.filter(({ company }) => company === id);
    const rate = own[0]?.latest_rate;
    const facet = narrow ? { fy: () => id } : { fx: () => id };
    return rate === undefined ? [] : [{ id, rows: own, rate, facet, ticks: ticksFor(rate) }];
  });
}

/** A panel's own grid, values and unit. */
export function panelAxis(
  { id, rate, facet, ticks }: Panel<MoneyRow>,
  { format, labels, state }: Frame,
): Markish[] {
  const y = (tick: number) => tick / rate;
  return [
    ruleY(
      ticks.filter((tick) => tick !== 0),
      { y, ...facet, stroke: cssColour('rule') },
    ),
    ruleY(state.scale === 'log' ? [] : [0], { ...facet, stroke: 'currentColor' }),
    text(ticks, {
      y,
      ...facet,
      frameAnchor: 'left',
      dx: -8,
      textAnchor: 'end',
      text: (tick: number) => format.number(tick),
      fill: cssColour('muted'),
    }),
    text([id], {
      ...facet,
      frameAnchor: 'top-left',
      dy: -24,
      text: () => labels[`${id}-unit`] ?? id,
      fill: id === 'usd' ? 'currentColor' : companyColour(id),
      fontWeight: 700,
    }),
  ];
}
