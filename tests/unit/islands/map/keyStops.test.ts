import { describe, expect, test } from 'vitest';
import { atlasData } from '../../../../src/atlas/build.ts';
import { initialState } from '../../../../src/atlas/initialState.ts';
import { layerIds, type AtlasState, type LeaderEntry } from '../../../../src/atlas/model.ts';
import { visibleEntries } from '../../../../src/atlas/filter.ts';
import { stageAt } from '../../../../src/atlas/stage.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { projectionFor } from '../../../../src/geo/view.ts';
import { keyStops, stopBeside, type KeyStop } from '../../../../src/islands/map/keyStops.ts';
import { leaderTints } from '../../../../src/islands/map/leaderTints.ts';
import { placeMarks } from '../../../../src/islands/map/placeMarks.ts';
import { shownEntries } from '../../../../src/islands/map/shownEntries.ts';

const data = atlasData(loadDataset(), 'en');
const size = { width: 860, height: 537 };

function stopsOf(state: Partial<AtlasState>): readonly KeyStop[] {
  const whole = { ...initialState(data), ...state };
  const [, last] = data.years;
  const shown = shownEntries(
    visibleEntries(data, whole),
    (entry) => stageAt(entry, whole.year, last) ?? 'unsure',
  );
  const projection = projectionFor(whole.view, size);
  return keyStops({
    marks: placeMarks(shown.sites, projection),
    routes: shown.routes,
    tints: leaderTints(shown.leaders, data.countries),
    projection,
    size,
  });
}

describe('keyStops(shown)', () => {
  test('has a stop for each route that is drawn and for each leader', () => {
    const ids = new Set(stopsOf({ layers: layerIds }).flatMap((stop) => stop.ids));
    const drawn = data.entries.filter((entry) => 'from' in entry && entry.path !== undefined);
    const leaders = data.entries.filter((entry): entry is LeaderEntry => entry.layer === 'leaders');
    const newest = leaders.filter(({ until }) => until === undefined);
    expect([...drawn, ...newest].filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('keeps stops apart where there is room', () => {
    const stops = stopsOf({ layers: ['marketplaces', 'flights'] });
    for (const [index, { x, y, mark }] of stops.entries()) {
      if (mark) continue;
      const others = stops.slice(0, index);
      expect(others.filter((one) => Math.hypot(one.x - x, one.y - y) < 10)).toEqual([]);
    }
  });

  test('leaves out what is not in sight', () => {
    const stops = stopsOf({ layers: ['leaders'], view: { lon: 140, lat: 36, zoom: 20 } });
    expect(stops.map(({ ids }) => ids[0]?.split('-')[2])).toEqual(['jp']);
  });
});

describe('stopBeside(stops, id, direction)', () => {
  test.each([layerIds, initialState(data).layers, ['leaders'] as const, ['flights'] as const])(
    'leads from the first stop to every other: %s',
    (...layers) => {
      const stops = stopsOf({ layers });
      const reached = new Set<KeyStop>();
      const waiting = [stopBeside(stops, null, 'right')];
      for (let stop = waiting.pop(); stop; stop = waiting.pop()) {
        const [id = ''] = stop.ids;
        if (reached.has(stop)) continue;
        reached.add(stop);
        for (const direction of ['left', 'right', 'up', 'down'] as const)
          waiting.push(stopBeside(stops, id, direction));
        waiting.splice(0, waiting.length, ...waiting.filter((next) => next !== undefined));
      }
      expect(stops.filter((stop) => !reached.has(stop)).flatMap(({ ids }) => ids)).toEqual([]);
    },
  );
});
