import { companyIds, type SiteEntry } from '../../src/atlas/model.ts';

const towns = 600;

/** Hubs strewn round towns strewn over the world, the same each time. */
export function syntheticHubs(count: number): SiteEntry[] {
  const next = numbers(20_260_101);
  const places = Array.from({ length: towns }, () => ({
    lon: -125 + 275 * next(),
    lat: -38 + 98 * next(),
    spread: 0.2 + 4 * next(),
  }));
  return Array.from({ length: count }, (_, index) => {
    const town = places[Math.floor(next() * towns)] ?? { lon: 0, lat: 0, spread: 1 };
    const scatter = () => (next() + next() + next() - 1.5) * town.spread;
    const at = [town.lon + scatter(), town.lat + scatter()] as const;
    return {
      id: `hubs/${'x'.repeat(index % 6)}${index}`,
      layer: 'hubs',
      company: companyIds[Math.floor(next() * companyIds.length)] ?? 'rival',
      operator: 'nobody',
      name: `Hub ${index}`,
      kind: 'fulfilment-centre',
      status: 'operating',
      sources: [],
      at,
      precision: 'city',
      ...(next() < 0.4 ? { areaM2: Math.round(1000 + 150_000 * next() ** 2) } : {}),
    };
  });
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
