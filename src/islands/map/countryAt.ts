import type { Bounded, WorldGround } from '../../geo/worldGround.ts';
import type { LeaderTint } from './leaderTints.ts';

/** The leader in whose country a place lies. */
export function leaderAt(
  tints: readonly LeaderTint[],
  world: WorldGround,
  place: readonly [lon: number, lat: number],
): string | undefined {
  return tints.find(({ shape }) => world.country(shape).some((piece) => holds(piece, place)))?.id;
}

function holds({ coordinates, box }: Bounded, [lon, lat]: readonly [number, number]): boolean {
  const [west, south, east, north] = box;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return coordinates.filter((ring) => crossings(ring, lon, lat) % 2 === 1).length % 2 === 1;
}

/** How often a ring is crossed on the way from a place straight to the east. */
function crossings(ring: readonly (readonly [number, number])[], lon: number, lat: number): number {
  let count = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    const [toX, toY] = ring[index] ?? [0, 0];
    if (fromY > lat === toY > lat) continue;
    if (lon < fromX + ((lat - fromY) / (toY - fromY)) * (toX - fromX)) count += 1;
  }
  return count;
}
