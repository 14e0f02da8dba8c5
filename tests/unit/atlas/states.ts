import fc from 'fast-check';
import { cleanQuery } from '../../../src/atlas/addressParameters.ts';
import { plainView } from '../../../src/atlas/addressView.ts';
import { layersOfKinds } from '../../../src/atlas/kinds.ts';
import {
  companyIds,
  layerIds,
  stageIds,
  type AtlasData,
  type AtlasState,
} from '../../../src/atlas/model.ts';

const degrees = fc.double({ min: -200, max: 200 });

/** Every state that an address can tell, its lists in the order of the data. */
export function states(data: AtlasData): fc.Arbitrary<AtlasState> {
  const codes = data.countries.map(({ code }) => code).toSorted();
  const few = (all: string[]) => fc.subarray(all, { maxLength: Math.min(4, all.length) });
  return fc.record({
    layers: fc.subarray([...layerIds]),
    companies: fc.subarray([...companyIds]),
    kinds: few([...layersOfKinds(data).keys()]),
    stages: fc.subarray([...stageIds]),
    countries: few(codes),
    query: fc
      .oneof(fc.constant(''), fc.constantFrom('a', 'ca'), fc.string({ unit: 'grapheme' }))
      .map(cleanQuery),
    year: fc.integer({ min: data.years[0], max: data.years[1] }),
    view: fc
      .record({ lon: degrees, lat: degrees, zoom: fc.double({ min: 0, max: 80 }) })
      .map(plainView),
    selected: fc.option(fc.constantFrom(...data.entries.map(({ id }) => id))),
  });
}
