import type { AtlasData } from '../../atlas/model.ts';

/** Fetches all that the map shows. Throws, naming the address, where it does not come. */
export async function fetchAtlas(url: string): Promise<AtlasData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: could not be fetched: ${String(response.status)}`);
  return (await response.json()) as AtlasData;
}
