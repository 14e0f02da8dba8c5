import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectionFor } from '../../../../src/geo/view.ts';
import type { ShownSite } from '../../../../src/islands/map/markLook.ts';
import { placeMarks, splitting } from '../../../../src/islands/map/placeMarks.ts';
import { site } from './marks.ts';

const size = { width: 800, height: 500 };
const world = projectionFor({ lon: 0, lat: 0, zoom: 1 }, size);
const liege = site('hubs/liege', [5.44, 50.64], { company: 'alibaba' });
const brussels = site('hubs/brussels', [4.35, 50.85]);
const unplaced: ShownSite = {
  stage: 'operating',
  entry: {
    id: 'hubs/unplaced',
    layer: 'hubs',
    company: 'jd',
    operator: 'jd',
    name: 'Unplaced',
    kind: 'ehub',
    status: 'operating',
    precision: 'country',
    sources: [],
  },
};
const tokyo = site('hubs/tokyo', [139.7, 35.7]);

describe('placeMarks(sites, projection, placing)', () => {
  test('counts every site once, wherever they stand', () => {
    const places = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(places, { maxLength: 60 }), (ats) => {
        const sites = ats.map((at, index) => site(`hubs/${index}`, at));
        const ids = placeMarks(sites, world).flatMap((mark) => mark.ids);
        expect(ids.toSorted()).toEqual(sites.map(({ entry }) => entry.id).toSorted());
      }),
    );
  });

  test('joins neighbours, in ink where companies differ', () => {
    const marks = placeMarks([liege, brussels, tokyo], world);
    expect(marks.map(({ ids }) => ids)).toEqual([['hubs/liege', 'hubs/brussels'], ['hubs/tokyo']]);
    expect(marks[0]?.look).toMatchObject({ form: 'group', tone: 'any', count: 2 });
    expect(marks[1]?.look).toMatchObject({ form: 'site', tone: 'amazon' });
  });

  test('fans out the group asked for, each mark with its foot', () => {
    const marks = placeMarks([liege, brussels, tokyo], world, { fanned: 'hubs/brussels' });
    expect(marks.map(({ ids }) => ids)).toEqual([
      ['hubs/liege'],
      ['hubs/brussels'],
      ['hubs/tokyo'],
    ]);
    expect(marks.map(({ foot }) => foot !== undefined)).toEqual([true, true, false]);
  });

  test('leaves out what lies beyond the sheet, and sites without a place', () => {
    const near = projectionFor({ lon: 5, lat: 50, zoom: 20 }, size);
    const sites = [brussels, tokyo, unplaced];
    const marks = placeMarks(sites, near, { within: { ...size, margin: 50 } });
    expect(marks.map(({ ids }) => ids)).toEqual([['hubs/brussels']]);
  });
});

describe('splitting(mark, projection)', () => {
  test('tells how far to come nearer', () => {
    const [mark] = placeMarks([liege, brussels], world);
    const zoom = splitting(mark!, world) * 1.1;
    const nearer = projectionFor({ lon: 5, lat: 50.7, zoom }, size);
    expect(placeMarks([liege, brussels], nearer)).toHaveLength(2);
  });

  test('is endless where all stand at one place', () => {
    const [mark] = placeMarks([liege, site('hubs/b', [5.44, 50.64])], world);
    expect(splitting(mark!, world)).toBe(Infinity);
  });
});
