import { describe, expect, test } from 'vitest';
import { atlasData } from '../../../src/atlas/build.ts';
import { atlasDetails } from '../../../src/atlas/details.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const details = atlasDetails(dataset);

describe('atlasDetails(dataset)', () => {
  test('tells of every entry, with its sources in their order', () => {
    for (const { id, sources } of atlasData(dataset, 'en').entries)
      expect(details[id]?.sources.map((source) => source.id)).toEqual(sources);
  });

  test('leaves out what is not told', () => {
    expect(details['cloud-regions/aws-us-east-1']).toMatchObject({ code: 'us-east-1', zones: 6 });
    expect(Object.keys(details['marketplaces/amazon-us'] ?? {})).toEqual(['sources']);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(details))).toEqual(details);
  });
});
