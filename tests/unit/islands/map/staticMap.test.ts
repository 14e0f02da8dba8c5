import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { worldGround } from '../../../../src/geo/worldGround.ts';
import { worldTopology } from '../../../../src/geo/worldLand.ts';
import { worldView } from '../../../../src/geo/viewPresets.ts';
import { mapFrames, staticMap } from '../../../../src/islands/map/staticMap.ts';
import { site } from './marks.ts';

const drawing = staticMap({
  world: worldGround(worldTopology('110m')),
  shown: {
    sites: [site('hubs/a', [5, 50]), site('hubs/b', [5, 50]), site('hubs/c', [100, 20])],
    routes: [
      {
        stage: 'operating',
        entry: {
          id: 'routes/r',
          layer: 'flights',
          company: 'alibaba',
          operator: 'cainiao',
          name: 'A–B',
          from: 'A',
          to: 'B',
          countries: [],
          status: 'operating',
          sources: [],
          path: [
            [5, 50],
            [120, 30],
          ],
        },
      },
    ],
    leaders: [
      {
        id: 'market-leaders/us',
        layer: 'leaders',
        company: 'rival',
        operator: '<b>',
        name: '<b>&',
        country: 'US',
        at: [-98, 39],
        measure: 'sales',
        sources: [],
      },
      {
        id: 'market-leaders/sg',
        layer: 'leaders',
        company: 'rival',
        operator: 'shop',
        name: 'Shop',
        country: 'SG',
        at: [103.8, 1.35],
        measure: 'sales',
        sources: [],
      },
    ],
  },
  countries: [
    { code: 'US', numeric: '840', name: 'United States', region: 'Americas' },
    { code: 'SG', numeric: '702', name: 'Singapore', region: 'Asia' },
  ],
  view: worldView,
  size: mapFrames.wide,
  prefix: 'test',
  classes: 'map-still-wide',
  label: 'All "hubs" & more',
});
const { document } = parseHTML(`<html><body>${drawing}</body></html>`);

describe('staticMap(map)', () => {
  test('carries the ids of every entry', () => {
    const ids = [...document.querySelectorAll('[data-ids]')].map((element) =>
      element.getAttribute('data-ids'),
    );
    // Singapore is too small for the outline of the world, and is there all the same.
    const leaders = ['market-leaders/sg', 'market-leaders/us'];
    expect(ids.toSorted()).toEqual(['hubs/a hubs/b', 'hubs/c', ...leaders, 'routes/r']);
  });

  test('escapes what the data say', () => {
    expect(document.querySelector('.map-name')?.textContent).toBe('<b>&');
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('All "hubs" & more');
    expect(document.querySelector('b')).toBeNull();
  });

  test('keeps to the policy of the site: no style in the markup, dashed lines apart', () => {
    expect(document.querySelectorAll('[style], style, script')).toHaveLength(0);
    expect(document.querySelector('.map-disputed')?.getAttribute('d')).toMatch(/^M/);
  });
});
