import { describe, expect, test } from 'vitest';
import { projectionFor, type View } from '../../../../src/geo/view.ts';
import { worldGround } from '../../../../src/geo/worldGround.ts';
import { worldTopology, type Detail } from '../../../../src/geo/worldLand.ts';
import { drawGround } from '../../../../src/islands/map/drawGround.ts';

const size = { width: 1280, height: 800 };
const grounds = {
  '110m': worldGround(worldTopology('110m')),
  '50m': worldGround(worldTopology('50m')),
};

/** The longest step of a path, and where the sheet's own edges are not what it follows. */
function longestStep(path: string, isWithin: (x: number, y: number) => boolean): number {
  let longest = 0;
  for (const line of path.split('M').slice(1)) {
    const points = line.split(/[LZ]/).map((point) => point.split(',').map(Number));
    for (const [index, [x = NaN, y = NaN]] of points.entries()) {
      const [fromX = NaN, fromY = NaN] = points[index - 1] ?? [];
      if (isWithin(x, y) && isWithin(fromX, fromY))
        longest = Math.max(longest, Math.hypot(x - fromX, y - fromY));
    }
  }
  return longest;
}

describe('drawGround(world, sheet)', () => {
  test.each<[Detail, View]>([
    ['110m', { lon: 0, lat: 0, zoom: 1 }],
    ['110m', { lon: 150, lat: 20, zoom: 2 }],
    ['110m', { lon: 178, lat: 60, zoom: 4 }],
    ['50m', { lon: -179, lat: -17, zoom: 3 }],
    ['50m', { lon: 10, lat: 79, zoom: 3.2 }],
  ])('draws no line across the %s world from %j', (detail, view) => {
    const projection = projectionFor(view, size);
    const { land } = drawGround(grounds[detail], { projection, size, margin: 240 });
    const edge = (at: number, length: number) => at > -239 && at < length + 239;
    const south = projection([view.lon, -78])?.[1] ?? Infinity;
    const isWithin = (x: number, y: number) =>
      edge(x, size.width) && edge(y, size.height) && (view.zoom >= 3 || y < south);
    expect(land.length).toBeGreaterThan(10_000);
    expect(longestStep(land, isWithin)).toBeLessThan(120);
  });
});
