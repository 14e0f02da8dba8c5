import { geoContains, geoLength } from 'd3';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { disputedLines, type Box } from '../../../src/geo/disputed.ts';
import { worldGround, type Bounded } from '../../../src/geo/worldGround.ts';
import { worldTopology, type Detail } from '../../../src/geo/worldLand.ts';

type Source = Topology<{ countries: GeometryCollection }>;

const sources = { '110m': coarse, '50m': fine };
const details: readonly Detail[] = ['110m', '50m'];
const grounds = new Map(
  details.map((detail) => [detail, worldGround(worldTopology(detail))] as const),
);

function lengthOf(lines: readonly Bounded[]): number {
  return geoLength({
    type: 'MultiLineString',
    coordinates: lines.flatMap(({ coordinates }) => coordinates),
  });
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

describe.each(details)('worldTopology(%j)', (detail) => {
  const ground = grounds.get(detail)!;

  test('is the same each time', () => {
    expect(JSON.stringify(worldTopology(detail))).toBe(JSON.stringify(worldTopology(detail)));
  });

  test('keeps a country under its number, land without one under its name', () => {
    const contains = (id: string, place: [number, number]) =>
      ground
        .country(id)
        .some(({ coordinates }) => geoContains({ type: 'Polygon', coordinates }, place));
    expect(contains('056', [4.7, 50.7])).toBe(true);
    expect(contains('056', [2.3, 48.8])).toBe(false);
    expect(contains('Kosovo', [20.9, 42.6])).toBe(true);
    expect(ground.country('999')).toEqual([]);
  });

  test('draws each line between two countries once, dashed or not', () => {
    const source = sources[detail] as unknown as Source;
    const whole = geoLength(mesh(source, source.objects.countries, (a, b) => a !== b));
    const [borders, disputed] = [lengthOf(ground.borders), lengthOf(ground.disputed)];
    expect(borders + disputed).toBeCloseTo(whole, 6);
    expect(disputed / whole).toBeGreaterThan(0.03);
    expect(disputed / whole).toBeLessThan(0.1);
  });

  test('finds the disputed lines that have a place of their own', () => {
    for (const { between, within } of disputedLines) {
      if (within === undefined) continue;
      const found = ground.disputed.some(({ box }) => overlap(box, within));
      expect(found, between.join(' and ')).toBe(true);
    }
  });
});
