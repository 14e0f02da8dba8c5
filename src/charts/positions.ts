import type { Chart, ChartRow, Frame } from './define.ts';

/** Where a row's mark stands in its drawing, in pixels from the top left corner. */
export type Position = readonly [x: number, y: number];

type ScaleName = 'x' | 'y' | 'fx' | 'fy';

/** The part of a Plot scale that places marks. */
export interface PositionScale {
  readonly apply: (value: unknown) => unknown;
  readonly bandwidth?: number | undefined;
  readonly range?: Iterable<unknown> | undefined;
  readonly transform?: ((value: unknown) => unknown) | undefined;
  readonly percent?: boolean | undefined;
}

/** What Plot returns, as far as positions go; works without a DOM. */
export interface ScaledPlot {
  scale(name: ScaleName): PositionScale | undefined;
}

/**
 * The position of each row's mark, to a tenth of a pixel; `null` for a row that has none because a
 * value is missing or outside the scale (a zero on a logarithmic one). In a band the centre is taken.
 */
export function markPositions<Row extends ChartRow>(
  { mark }: Pick<Chart<Row>, 'mark'>,
  rows: readonly Row[],
  frame: Frame,
  plot: ScaledPlot,
): readonly (Position | null)[] {
  const across = axis(plot, 'x', mark.fx && 'fx');
  const down = axis(plot, 'y', mark.fy && 'fy');
  return rows.map((row) => {
    const x = across(mark.x(row, frame), mark.fx?.(row));
    const y = down(mark.y(row, frame), mark.fy?.(row));
    return x === undefined || y === undefined ? null : [x, y];
  });
}

type Place = (value: unknown, facet: unknown) => number | undefined;

function axis(plot: ScaledPlot, name: 'x' | 'y', facetName: 'fx' | 'fy' | undefined): Place {
  const scale = plot.scale(name);
  const facets = facetName && plot.scale(facetName);
  // Plot draws each facet as if it stood at the margin, then moves it to its band.
  const margin = facets ? Math.min(...[...(facets.range ?? [0])].map(Number)) : 0;
  return (value, facet) => {
    // A plot of one dimension has no scale for the other; its marks lie along the middle of a facet.
    const inside = scale ? centre(scale, value) : undefined;
    if (!facets) return finite(inside);
    if (!scale) return finite(centre(facets, facet));
    const start = facets.apply(facet);
    return inside === undefined || typeof start !== 'number'
      ? undefined
      : finite(inside + start - margin);
  };
}

function centre(scale: PositionScale, value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  // Plot applies these to a mark's values before it scales them, and `apply` leaves them out.
  const { percent, transform = percent ? (part: unknown) => Number(part) * 100 : undefined } =
    scale;
  const at = scale.apply(transform ? transform(value) : value);
  return typeof at === 'number' ? at + (scale.bandwidth ?? 0) / 2 : undefined;
}

function finite(at: number | undefined): number | undefined {
  return at !== undefined && Number.isFinite(at) ? Math.round(at * 10) / 10 : undefined;
}
