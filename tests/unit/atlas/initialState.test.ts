import { expect, test } from 'vitest';
import { formatAddress } from '../../../src/atlas/address.ts';
import { atlasData } from '../../../src/atlas/build.ts';
import { initialState } from '../../../src/atlas/initialState.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { presetView } from '../../../src/geo/viewPresets.ts';

test('initialState(data) › is what the button for the world goes back to, and has no address', () => {
  const data = atlasData(loadDataset(), 'en');
  const state = initialState(data);
  for (const size of [
    { width: 320, height: 338 },
    { width: 1600, height: 900 },
  ])
    expect(formatAddress({ ...state, view: presetView('world', size) }, data)).toBe('');
});
