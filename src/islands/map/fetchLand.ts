import { worldGround, type WorldGround } from '../../geo/worldGround.ts';
import type { WorldTopology } from '../../geo/worldTopology.ts';

const fetched = new Map<string, Promise<WorldGround>>();

/** The world's shapes from an address, fetched once; after a failure the next call tries again. */
export function fetchLand(url: string): Promise<WorldGround> {
  const known = fetched.get(url);
  if (known) return known;
  const coming = read(url);
  fetched.set(url, coming);
  coming.catch(() => fetched.delete(url));
  return coming;
}

async function read(url: string): Promise<WorldGround> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: could not be fetched: ${String(response.status)}`);
  return worldGround((await response.json()) as WorldTopology);
}
