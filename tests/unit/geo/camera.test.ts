import { interpolateZoom } from 'd3';
import { describe, expect, it } from 'vitest';
import { cameraFlight, cameraTransform, toFrame } from '../../../src/geo/camera.ts';
import { cameraOver } from '../../../src/geo/cameraOver.ts';
import { toPlane } from '../../../src/geo/plane.ts';
import { zoomPath, type ZoomView } from '../../../src/geo/zoomPath.ts';

const frame = { width: 760, height: 640 };
const paris = cameraOver([2.35, 48.86], 1000);
const whole = cameraOver([50, 55], 12000);

describe('toFrame(point, camera, frame)', () => {
  it('puts the middle of the window into the middle of the frame', () => {
    expect(toFrame([paris.x, paris.y], paris, frame)).toEqual([380, 320]);
  });

  it('puts north straight up', () => {
    const [x, y] = toFrame(toPlane([2.35, 49.86]), paris, frame);
    expect(x).toBeCloseTo(380, 0);
    expect(y).toBeLessThan(320 - 75);
  });
});

describe('cameraTransform(camera, frame)', () => {
  it('turns, scales and moves as toFrame does', () => {
    const numbers =
      cameraTransform(paris, frame)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const [midX = 0, midY = 0, degrees = 0, scale = 0, dx = 0, dy = 0] = numbers;
    const [px, py] = toPlane([5.44, 50.64]);
    const [right, down] = [(px + dx) * scale, (py + dy) * scale];
    const turn = (degrees * Math.PI) / 180;
    const [x, y] = toFrame([px, py], paris, frame);
    expect(midX + right * Math.cos(turn) - down * Math.sin(turn)).toBeCloseTo(x, 0);
    expect(midY + right * Math.sin(turn) + down * Math.cos(turn)).toBeCloseTo(y, 0);
  });
});

describe('zoomPath(from, to)', () => {
  const views: [ZoomView, ZoomView][] = [
    [
      [0, 0, 1000],
      [3000, -800, 400],
    ],
    [
      [-2300, -600, 560],
      [5300, -1900, 12000],
    ],
    [
      [10, 20, 1000],
      [10, 20, 50],
    ],
  ];
  it.each(views)('goes from %j to %j as d3 does', (from, to) => {
    const [path, d3Path] = [zoomPath(from, to), interpolateZoom([...from], [...to])];
    expect(path.length).toBeCloseTo(d3Path.duration / 1000, 6);
    for (const share of [0, 0.2, 0.5, 0.9, 1])
      path.at(share).forEach((value, index) => {
        expect(value).toBeCloseTo(d3Path(share)[index] ?? NaN, 6);
      });
  });
});

describe('cameraFlight(from, to)', () => {
  it('starts at the one and ends exactly at the other', () => {
    const flight = cameraFlight(whole, paris);
    const start = flight.at(0);
    expect(start.x).toBeCloseTo(whole.x, 6);
    expect(start.km).toBeCloseTo(whole.km, 6);
    expect(start.turn).toBe(whole.turn);
    expect(flight.at(1)).toBe(paris);
    expect(flight.length).toBeGreaterThan(0);
  });
});
