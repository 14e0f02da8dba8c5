import type { AtlasCountry, AtlasData, Entry, LayerId } from './model.ts';

/** Entries listed under one heading. */
export interface ListGroup {
  /** a country's code; `world` for what has no one country; `between` for routes */
  readonly key: string;
  readonly country?: AtlasCountry;
  readonly entries: readonly Entry[];
  /** how many of each layer; those without any are left out */
  readonly counts: Readonly<Partial<Record<LayerId, number>>>;
}

/** The key of the group an entry is listed in. */
export function groupOf(entry: Entry): string {
  if ('countries' in entry) return 'between';
  return entry.country ?? 'world';
}

/** All keys in the order of the list: countries by name, as one looks them up, then the others. */
export function groupKeys(countries: readonly AtlasCountry[]): string[] {
  return [...countries.map(({ code }) => code), 'world', 'between'];
}

/**
 * Entries under their headings, none of them empty, in the order of `groupKeys`; within a group they
 * keep their order. Every entry is in exactly one group.
 */
export function listGroups(entries: readonly Entry[], data: AtlasData): ListGroup[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = groupOf(entry);
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [entry]);
    else members.push(entry);
  }
  const countries = new Map(data.countries.map((country) => [country.code, country]));
  return groupKeys(data.countries).flatMap((key) => {
    const members = byKey.get(key);
    if (members === undefined) return [];
    const country = countries.get(key);
    return {
      key,
      ...(country === undefined ? {} : { country }),
      entries: members,
      counts: countLayers(members),
    };
  });
}

function countLayers(entries: readonly Entry[]): Partial<Record<LayerId, number>> {
  const counts: Partial<Record<LayerId, number>> = {};
  for (const { layer } of entries) counts[layer] = (counts[layer] ?? 0) + 1;
  return counts;
}
