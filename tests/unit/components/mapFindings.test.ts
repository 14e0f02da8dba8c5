import { describe, expect, it } from 'vitest';
import { atlasIn } from '../../../src/components/atlasIn.ts';
import { siteCounts } from '../../../src/components/mapFindings.ts';

describe('siteCounts(data, company)', () => {
  it('bears out the title of the map: most of Amazon’s sites store, most of Alibaba’s sort', () => {
    const amazon = siteCounts(atlasIn('en'), 'amazon');
    const alibaba = siteCounts(atlasIn('en'), 'alibaba');
    expect(amazon.stores).toBeGreaterThan(amazon.operating / 2);
    expect(alibaba.sorts).toBeGreaterThan(alibaba.operating / 2);
  });
});
