import { describe, expect, test } from 'vitest';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { disputedLines, isDisputed } from '../../../src/geo/disputed.ts';

const names = new Set(fine.objects.countries.geometries.map(({ properties }) => properties.name));

describe('disputedLines', () => {
  test.each(disputedLines.map((line) => [line.between.join(' and '), line] as const))(
    'names lands that Natural Earth has, in order: %s',
    (_, { between, within, reason }) => {
      expect(between.filter((name) => !names.has(name))).toEqual([]);
      expect(between.toSorted()).toEqual([...between]);
      expect(reason).not.toBe('');
      if (within) {
        expect(within[0]).toBeLessThan(within[2]);
        expect(within[1]).toBeLessThan(within[3]);
      }
    },
  );
});

describe('isDisputed(names, place)', () => {
  test('asks for no order of the names', () => {
    expect(isDisputed(['W. Sahara', 'Morocco'], [-9, 27.6])).toBe(true);
    expect(isDisputed(['Morocco', 'W. Sahara'], [-9, 27.6])).toBe(true);
  });

  test('keeps to the part of a line that is in dispute', () => {
    expect(isDisputed(['India', 'Pakistan'], [74.5, 34.6])).toBe(true);
    expect(isDisputed(['India', 'Pakistan'], [70.1, 25.7])).toBe(false);
    expect(isDisputed(['Ukraine', 'Russia'], [33.8, 46.1])).toBe(true);
    expect(isDisputed(['Ukraine', 'Russia'], [36.2, 50.4])).toBe(false);
  });

  test('leaves settled borders alone', () => {
    expect(isDisputed(['Belgium', 'France'], [4, 50.3])).toBe(false);
  });
});
