import { geoDistance } from 'd3';

/** A point in degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

// Mean radius R1 of the GRS 80 ellipsoid: H. Moritz, "Geodetic Reference System 1980", Journal of
// Geodesy 74 (2000), p. 131, https://doi.org/10.1007/s001900050278
const earthRadiusKm = 6371.0088;

/** Great-circle distance in kilometres, on a sphere: within 0.6 % of the ellipsoid's. */
export function distanceKm(a: Position, b: Position): number {
  for (const { lat, lon } of [a, b]) {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new RangeError(`distanceKm: must be a position in degrees: ${lat}, ${lon}`);
    }
  }
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earthRadiusKm;
}

/**
 * Growth from one amount to another in percent: 50 from 100 to 150, -50 from 100 to 50. Throws a
 * RangeError where growth has no meaning: from nothing, or from a loss.
 */
export function growthPercent(from: number, to: number): number {
  if (!(from > 0) || !Number.isFinite(from)) {
    throw new RangeError(`growthPercent: must grow from an amount above zero: ${from}`);
  }
  return ((finite('growthPercent', to) - from) / from) * 100;
}

/** Square metres in a square foot. */
export const squareMetresInFoot = 0.3048 ** 2;

/** A part of a whole in percent. Throws a RangeError unless 0 ≤ part ≤ whole and whole > 0. */
export function sharePercent(part: number, whole: number): number {
  if (!(whole > 0) || !(part >= 0 && part <= whole) || !Number.isFinite(whole)) {
    throw new RangeError(`sharePercent: must be a part of a whole: ${part} of ${whole}`);
  }
  return (part / whole) * 100;
}

/** How many times `b` goes into `a`. Throws a RangeError when `b` is not above zero. */
export function ratio(a: number, b: number): number {
  if (!(b > 0) || !Number.isFinite(b)) {
    throw new RangeError(`ratio: must divide by an amount above zero: ${b}`);
  }
  return finite('ratio', a) / b;
}

const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The words in which `series.csv` scales a value. */
export type Scale = keyof typeof scales;

/** The value of a series row in units of one. */
export function unscaled(row: {
  readonly value: number;
  readonly scale?: Scale | undefined;
}): number {
  if (row.scale === undefined) return row.value;
  // Through decimal text: 140.1 × 1e6 is 140099999.99999997 in binary.
  return Number(`${row.value}e${Math.log10(scales[row.scale])}`);
}

function finite(place: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${place}: must be a number: ${value}`);
  return value;
}
