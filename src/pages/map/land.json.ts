import { worldTopology } from '../../geo/worldLand.ts';

/** The world's countries at one to 50 million, fetched from near by, for maps drawn in the browser. */
export function GET(): Response {
  return Response.json(worldTopology('50m'));
}
