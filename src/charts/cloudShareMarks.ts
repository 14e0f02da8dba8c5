import { dot, line, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { companyOf, type CloudShare } from './cloudShareRows.ts';
import { periodMiddle } from './periodMoment.ts';
import { companyColour, companySymbol } from './shapes.ts';

/** The colour of a provider's marks and name; a second rival, whose line crosses the first's, is grey. */
export function shareColour(row: CloudShare): string {
  return row.provider === 'tencent' ? cssColour('context') : companyColour(companyOf(row));
}

/** Where a share stands in time: the middle of the period it was counted over. */
export function shareMoment({ period }: CloudShare): number {
  return periodMiddle(period);
}

// A little more than a year, so that fourth quarters a year apart are neighbours and nothing else is.
const neighbourly = 1.02;

// A year has no letters, a month a hyphen, a quarter `-Q`.
function kindOf({ period }: CloudShare): string {
  return period.replaceAll(/\d/g, '');
}

/** Rows of one provider in runs of neighbours: of the same kind of period and no more than a year apart. */
export function runsOf(rows: readonly CloudShare[]): CloudShare[][] {
  const runs: CloudShare[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const next =
      before?.analyst === row.analyst &&
      before.provider === row.provider &&
      kindOf(before) === kindOf(row) &&
      shareMoment(row) - shareMoment(before) <= neighbourly;
    if (run && next) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Lines between neighbours, and a mark for each share; those `hollow` is true of stand for another count. */
export function shareMarks(
  rows: readonly CloudShare[],
  facet: { readonly fx?: (row: CloudShare) => string; readonly fy?: (row: CloudShare) => string },
  { r, hollow = () => false }: { r: number; hollow?: (row: CloudShare) => boolean },
): Markish[] {
  const place = { x: shareMoment, y: 'share', ...facet } as const;
  return [
    ...runsOf(rows)
      .filter((run) => run.length > 1)
      .map((run) =>
        line(run, {
          ...place,
          stroke: run[0] ? shareColour(run[0]) : null,
          z: null,
          strokeWidth: 1.8,
        }),
      ),
    dot([...rows], {
      ...place,
      symbol: (row: CloudShare) => companySymbol(companyOf(row)),
      r,
      stroke: shareColour,
      strokeWidth: 1.6,
      fill: (row: CloudShare) => (hollow(row) ? cssColour('paper') : shareColour(row)),
    }),
  ];
}
