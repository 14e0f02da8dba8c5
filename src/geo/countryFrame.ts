import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
  type GeoProjection,
} from 'd3';
import type { FrameSize } from './camera.ts';
import type { LonLat } from './plane.ts';
import type { Bounded } from './worldGround.ts';

/** Where a country's map is looked at from. */
export interface CountryFrame {
  readonly projection: GeoProjection;
  readonly size: FrameSize;
  /** the middle of the map */
  readonly centre: LonLat;
}

const width = 640;
const margin = 36;
// Lower, and a mark would fill it; higher, and a chapter would be pushed off the screen.
const heights = { least: 400, most: 700 } as const;
// In radii of the Earth: a city state must not fill the frame, for the coasts round it say where it is.
const leastSpan = 180 / 6371;

/** A frame round a country's main land, without far dependencies, and round all `marks`. */
export function countryFrame(pieces: readonly Bounded[], marks: readonly LonLat[]): CountryFrame {
  const coordinates = [...mainLand(pieces), ...marks].map(
    ([lon = 0, lat = 0]): [number, number] => [lon, lat],
  );
  const points = { type: 'MultiPoint', coordinates } as const;
  const centre = geoCentroid(points);
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).precision(0.3);
  const bare = geoPath(projection.scale(1).translate([0, 0])).bounds(points);
  const [[left, top], [right, bottom]] = bare;
  const across = Math.max(right - left, leastSpan);
  const high = Math.max(bottom - top, leastSpan);
  const inner = width - 2 * margin;
  const wanted = (inner * high) / across + 2 * margin;
  const height = Math.round(Math.min(heights.most, Math.max(heights.least, wanted)));
  const scale = Math.min(inner / across, (height - 2 * margin) / high);
  projection
    .scale(scale)
    .translate([(width - scale * (left + right)) / 2, (height - scale * (top + bottom)) / 2]);
  return { projection, size: { width, height }, centre: middleOf(projection, width, height) };
}

/** The outline of the largest piece, and of those that are not too small and not too far from it. */
function mainLand(pieces: readonly Bounded[]): readonly (readonly number[])[] {
  const weighed = pieces
    .map(({ coordinates }) => {
      const polygon = { type: 'Polygon', coordinates } as const;
      return { outline: coordinates[0] ?? [], area: geoArea(polygon), at: geoCentroid(polygon) };
    })
    .toSorted((a, b) => b.area - a.area);
  const [largest] = weighed;
  if (largest === undefined) throw new Error('hub map: country without a shape');
  // From Madrid to the Canaries is too far; from Borneo to New Guinea is not.
  const reach = Math.max(0.25, 2.2 * Math.sqrt(largest.area / Math.PI));
  return weighed
    .filter(({ area, at }) => area >= 0.01 * largest.area && geoDistance(at, largest.at) <= reach)
    .flatMap(({ outline }) => outline);
}

function middleOf(projection: GeoProjection, across: number, high: number): LonLat {
  const middle = projection.invert?.([across / 2, high / 2]);
  if (!middle) throw new Error('hub map: the middle of the map is no place');
  return middle;
}
