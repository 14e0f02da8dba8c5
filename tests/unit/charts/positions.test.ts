import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ChartRow, Frame, Mark } from '../../../src/charts/define.ts';
import { markPositions, type Position } from '../../../src/charts/positions.ts';

interface Row extends ChartRow {
  readonly name: string;
  readonly group: string;
  readonly value: number | null;
}

const row = (name: string, group: string, value: number | null): Row => ({
  name,
  group,
  value,
  sources: [],
});
const rows: readonly Row[] = [
  row('a', 'one', 3),
  row('b', 'one', 40),
  row('a', 'two', 500),
  row('b', 'two', 7.25),
];
const frame = {} as Frame;

function draw(options: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({ ...options, width: 720, document });
}

/** Centres of the circles a plot has drawn, facets' and groups' translations added up. */
function drawn(plot: Element): readonly Position[] {
  return [...plot.querySelectorAll('circle')].map((circle) => {
    let [x, y] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))];
    for (let at: Element | null = circle; at; at = at.parentElement) {
      const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '');
      x += Number(moved?.[1] ?? 0);
      y += Number(moved?.[2] ?? 0);
    }
    return [x, y];
  });
}

function compare(mark: Mark<Row>, options: Plot.PlotOptions): void {
  const plot = draw(options);
  const placed = markPositions({ mark }, rows, frame, plot);
  const circles = drawn(plot);
  expect(circles).toHaveLength(rows.length);
  placed.forEach((position, index) => {
    // Plot shifts marks by half a pixel where the screen's pixels are coarse.
    expect(Math.abs((position?.[0] ?? NaN) - (circles[index]?.[0] ?? NaN))).toBeLessThan(0.6);
    expect(Math.abs((position?.[1] ?? NaN) - (circles[index]?.[1] ?? NaN))).toBeLessThan(0.6);
  });
}

describe('markPositions(chart, rows, frame, plot)', () => {
  it('agrees with what Plot draws on quantitative scales', () => {
    compare(
      { x: ({ value }) => value, y: () => 1 },
      { marks: [Plot.dotX(rows, { x: 'value', y: () => 1 })], y: { domain: [0, 2] } },
    );
    compare(
      { x: ({ value }) => value, y: ({ value }) => value },
      {
        y: { type: 'log' },
        x: { percent: true },
        marks: [Plot.dot(rows, { x: 'value', y: 'value' })],
      },
    );
  });

  it('takes the centre of a band, and the point of a point scale', () => {
    compare(
      { x: ({ value }) => value, y: ({ name, group }) => name + group },
      {
        y: { type: 'band' },
        marks: [Plot.dot(rows, { x: 'value', y: ({ name, group }: Row) => name + group })],
      },
    );
    compare(
      { x: ({ name }) => name, y: ({ value }) => value },
      { inset: 6, marks: [Plot.dot(rows, { x: 'name', y: 'value' })] },
    );
  });

  it('finds marks in facets', () => {
    const dots = Plot.dot(rows, { x: 'value', y: 'name', fx: 'group' });
    compare(
      { x: ({ value }) => value, y: ({ name }) => name, fx: ({ group }) => group },
      { marginLeft: 90, inset: 4, marks: [dots] },
    );
    compare(
      { x: ({ value }) => value, y: ({ name }) => name, fy: ({ group }) => group },
      { marginTop: 44, marks: [Plot.dot(rows, { x: 'value', y: 'name', fy: 'group' })] },
    );
  });

  it('gives no position to a gap, to a value out of the domain or to a zero on a log scale', () => {
    const plot = draw({
      x: { type: 'log', domain: [1, 1000] },
      y: { domain: ['a', 'b'] },
      marks: [Plot.dot(rows, { x: 'value', y: 'name' })],
    });
    const mark: Mark<Row> = { x: ({ value }) => value, y: ({ name }) => name };
    const odd = [row('a', 'one', null), row('c', 'one', 3), row('b', 'one', 0)];
    expect(markPositions({ mark }, odd, frame, plot)).toEqual([null, null, null]);
  });
});
