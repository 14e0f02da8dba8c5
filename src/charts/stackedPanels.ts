import { ruleY, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import type { Frame } from './define.ts';

/** One of several drawings under each other, on one line of time but each on a scale of its own. */
export interface StackedPanel {
  /** its heading is the label `<id>-panel` */
  readonly id: string;
  readonly ticks: readonly number[];
  /** the value at its upper edge; its lower one is zero */
  readonly top: number;
}

/** The scales of such a drawing: heights are parts of a panel, from 0 to 1. */
export function panelScales(panels: readonly StackedPanel[]) {
  return {
    y: { type: 'linear', domain: [0, 1], axis: null },
    fy: { domain: panels.map(({ id }) => id), padding: 0.2, axis: null },
  } as const;
}

/** The grid, values and heading of a panel. */
export function panelMarks({ id, ticks, top }: StackedPanel, { format, labels }: Frame): Markish[] {
  const y = (tick: number) => tick / top;
  const fy = () => id;
  return [
    ruleY(
      ticks.filter((tick) => tick !== 0),
      { y, fy, stroke: cssColour('rule') },
    ),
    ruleY([0], { fy, stroke: 'currentColor' }),
    text(ticks, {
      y,
      fy,
      frameAnchor: 'left',
      dx: -8,
      textAnchor: 'end',
      text: (tick: number) => format.number(tick),
      fill: cssColour('muted'),
    }),
    text([id], {
      fy,
      frameAnchor: 'top-left',
      dy: -20,
      text: () => labels[`${id}-panel`] ?? id,
      fontWeight: 700,
    }),
  ];
}
