import type { RegionMark } from './secondRows.ts';
import { block, dot, type Look, type Shape } from './shapes.ts';

/** A region as a square or a circle; the same key wherever it stands. */
export function regionShape(
  { id, company, closed, isAnnounced, year }: RegionMark,
  [x, y]: readonly [number, number],
  size: number,
  isClosed: boolean,
): Shape {
  const look = lookOf({ isAnnounced, year, isClosed: closed !== null && isClosed });
  const key = `region-${id}`;
  if (company === 'alibaba') return dot(key, { x, y, r: size / 2 }, company, look);
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return block(key, box, company, look);
}

function lookOf(state: {
  readonly isAnnounced: boolean;
  readonly isClosed: boolean;
  readonly year: number | null;
}): Look {
  if (state.isAnnounced || state.isClosed) return 'hollow';
  return state.year === null ? 'faint' : 'solid';
}
