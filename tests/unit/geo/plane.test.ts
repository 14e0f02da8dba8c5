import { describe, expect, it } from 'vitest';
import { corridor, greatCircle } from '../../../src/geo/greatCircle.ts';
import { pathText } from '../../../src/geo/pathText.ts';
import { northAngle, planeLines, toPlane } from '../../../src/geo/plane.ts';

const liege = [5.4432, 50.6374] as const;
const hangzhou = [120.4345, 30.2295] as const;

describe('toPlane(place)', () => {
  it('keeps its centre at the origin and counts in kilometres', () => {
    const [x, y] = toPlane([40, 50]);
    expect(Math.hypot(x, y)).toBeLessThan(1e-6);
    const [, south] = toPlane([40, 49]);
    expect(south).toBeCloseTo(111.2, 1);
  });
});

describe('northAngle(place)', () => {
  it('is nought on the middle meridian, anticlockwise west of it, clockwise east of it', () => {
    expect(northAngle([40, 50])).toBeCloseTo(0, 4);
    expect(northAngle([2.35, 48.86])).toBeLessThan(-0.4);
    expect(northAngle([116.4, 39.9])).toBeGreaterThan(0.8);
  });
});

describe('greatCircle(from, to)', () => {
  it('begins and ends at its places and passes north of the straight way', () => {
    const [line = []] = planeLines({
      type: 'LineString',
      coordinates: [[...liege], [...hangzhou]],
    });
    const [from, to] = [toPlane(liege), toPlane(hangzhou)];
    expect(line[0]).toEqual(from);
    expect(line.at(-1)).toEqual(to);
    const middle = line[Math.floor(line.length / 2)] ?? [0, 0];
    const share = (middle[0] - from[0]) / (to[0] - from[0]);
    expect(middle[1]).toBeLessThan(from[1] + share * (to[1] - from[1]));
  });

  it('is a short text of whole numbers', () => {
    expect(greatCircle(liege, hangzhou)).toMatch(/^M-?\d+[ -]\d+l[-\d ]+$/);
    expect(greatCircle(liege, hangzhou).length).toBeLessThan(200);
  });
});

describe('corridor(places)', () => {
  it('passes through every place', () => {
    const brest = [23.7341, 52.0976] as const;
    const legs = [greatCircle(liege, brest), greatCircle(brest, hangzhou)];
    const steps = (path: string) => path.slice(path.indexOf('l') + 1);
    const whole = corridor([liege, brest, hangzhou]);
    for (const leg of legs) expect(whole).toContain(steps(leg));
  });

  it('refuses a single place', () => {
    expect(() => corridor([liege])).toThrow('corridor: needs two places or more: 1');
  });
});

describe('pathText(lines, closed)', () => {
  it('writes steps between rounded points, so that errors do not add up', () => {
    const line = [0, 1, 2, 3, 4].map((n) => [n * 1.4, 0] as const);
    expect(pathText([line], false)).toBe('M0 0l1 0 2 0 1 0 2 0');
  });

  it('lets a minus sign part numbers and closes rings', () => {
    const ring = [
      [0, 0],
      [5, -2],
      [3, 4],
    ] as const;
    expect(pathText([ring], true)).toBe('M0 0l5-2-2 6z');
  });

  it('drops what rounding has shrunk to nothing', () => {
    expect(
      pathText(
        [
          [
            [0, 0],
            [0.2, 0.1],
            [0.3, 0.3],
          ],
        ],
        true,
      ),
    ).toBe('');
    expect(
      pathText(
        [
          [
            [0, 0],
            [0.2, 0.1],
          ],
        ],
        false,
      ),
    ).toBe('');
  });
});
