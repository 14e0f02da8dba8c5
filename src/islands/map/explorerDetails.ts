import type { AtlasDetails, EntryDetails } from '../../atlas/details.ts';

let fetched: Promise<AtlasDetails> | undefined;

/** The details of an entry; fetched with those of all others once, and again only after a failure. */
export async function detailsOf(id: string, url: string): Promise<EntryDetails> {
  fetched ??= fetchDetails(url);
  try {
    const details = (await fetched)[id];
    if (details === undefined) throw new Error(`${url}: has no entry of this id: ${id}`);
    return details;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
}

async function fetchDetails(url: string): Promise<AtlasDetails> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: could not be fetched: ${String(response.status)}`);
  return (await response.json()) as AtlasDetails;
}
