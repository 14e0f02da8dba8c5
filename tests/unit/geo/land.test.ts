import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leadLand } from '../../../src/geo/land.ts';

const numbers = ['250', '100'];
const land = leadLand(numbers);

describe('leadLand(countryNumbers)', () => {
  it('writes whole numbers only', () => {
    for (const path of [land.land, land.borders, land.disputed, ...land.countries.values()])
      expect(path).toMatch(/^[Mlz\d -]+$/);
  });

  it('closes coasts and countries, not borders', () => {
    expect(land.land.endsWith('z')).toBe(true);
    expect(land.borders + land.disputed).not.toContain('z');
    expect([...land.countries.keys()]).toEqual(numbers);
  });

  it('weighs no more than 18 kB compressed', () => {
    const all = land.land + land.borders + land.disputed + [...land.countries.values()].join('');
    expect(brotliCompressSync(all).length).toBeLessThan(18_000);
  });

  it('is the same twice', () => {
    expect(leadLand(numbers)).toEqual(land);
  });

  it('names a number that no country has', () => {
    expect(() => leadLand(['000'])).toThrow('land: no country has this number: 000');
  });
});
