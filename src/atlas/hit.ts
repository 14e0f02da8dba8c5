import { pointGrid, type Points } from './pointGrid.ts';

/** The mark at a place of the screen: the nearest one in reach; -1: none. */
export type HitTest = (x: number, y: number) => number;

/**
 * A hit test over marks, to be made once for every drawing of them.
 * @param reach in pixels; a finger wants more than a mouse
 */
export function hitTest(points: Points, reach: number): HitTest {
  const grid = pointGrid(points, reach);
  for (let index = 0; 2 * index < points.length; index += 1) grid.add(index);
  return (x, y) => grid.nearest(x, y);
}
