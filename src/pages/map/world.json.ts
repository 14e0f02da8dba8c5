import { worldTopology } from '../../geo/worldLand.ts';

/** The world's countries at one to 110 million, the whole world, for maps drawn in the browser. */
export function GET(): Response {
  return Response.json(worldTopology('110m'));
}
