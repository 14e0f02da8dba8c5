import { ruleX, type Markish } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import { startOf } from '../data/dates.ts';
import { words } from './axes.ts';
import type { Frame } from './define.ts';
import { companyColour, siteMarks } from './shapes.ts';
import { decimalYear } from './years.ts';

/** The days on which Liège was named as Alibaba's European hub and on which the hub opened. */
export type HubDates = { readonly named: string; readonly opened: string };

export function hubDates(dataset: Dataset): HubDates {
  const { announced, opened } = dataset.row('hubs', 'cainiao-liege-ehub');
  if (announced === undefined || opened === undefined)
    throw new Error('data/hubs.csv: has no announced or opened date: cainiao-liege-ehub');
  return { named: announced, opened };
}

interface Moment {
  readonly at: number;
  readonly top: number;
  readonly label: string;
  readonly standing: boolean;
}

/**
 * Two upright lines with Alibaba's mark on top, hollow where Liège was named and solid where the hub
 * opened; only those within the years shown. Their words are the labels `named`, in two lines, and
 * `opened`, in one line above it: so they stand free of each other at any width.
 */
export function hubDateMarks(
  dates: HubDates,
  [from, to]: readonly [number, number],
  tops: { readonly named: number; readonly opened: number },
  { labels }: Frame,
): Markish[] {
  const moments = (['named', 'opened'] as const)
    .map((key): Moment => ({
      at: decimalYear(startOf(dates[key])),
      top: tops[key],
      label: labels[key] ?? key,
      standing: key === 'opened',
    }))
    .filter(({ at }) => at >= from && at <= to);
  const colour = companyColour('alibaba');
  return [
    ruleX(moments, { x: 'at', y1: 0, y2: 'top', stroke: colour, strokeWidth: 1.5 }),
    ...siteMarks(moments, {
      x: ({ at }) => at,
      y: ({ top }) => top,
      company: () => 'alibaba',
      fill: ({ standing }) => (standing ? 'solid' : 'hollow'),
    }),
    words(moments, {
      x: 'at',
      y: 'top',
      dx: -11,
      textAnchor: 'end',
      text: 'label',
      fill: colour,
      fontWeight: 600,
      lineHeight: 1.15,
    }),
  ];
}
