import { describe, expect, it } from 'vitest';
import { lazyCharts } from '../../../src/charts/lazy.ts';

describe('lazyCharts', () => {
  it('names each chart by its id', async () => {
    const ids = await Promise.all(
      Object.values(lazyCharts).map(async (load) => (await load()).default.id),
    );
    expect(ids).toEqual(Object.keys(lazyCharts));
  });
});
