import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/atlas/address.ts';
import { atlasIn } from '../../../src/components/atlasIn.ts';
import { hubMapAddress } from '../../../src/components/hubMapAddress.ts';
import { hubMapKeys } from '../../../src/components/hubMapKey.ts';
import { hubMapModel } from '../../../src/components/hubMapModel.ts';
import { markMarkup } from '../../../src/islands/map/markMarkup.ts';
import { pushedApart } from '../../../src/components/hubMapSpread.ts';

const atlas = atlasIn('en');
const hubs = (code: string) =>
  atlas.entries.filter((entry) => entry.layer === 'hubs' && entry.country === code);

describe('hubMapModel(data, code, company)', () => {
  it.each(['BE', 'FR', 'BG', 'US', 'SG', 'RU', 'NL'])(
    'draws every hub of %s in its frame',
    (code) => {
      const { marks, counts, frame, ground } = hubMapModel(atlas, code);
      expect(marks.length).toBe(hubs(code).length);
      expect(counts.reduce((sum, { known }) => sum + known, 0)).toBe(marks.length);
      for (const { x, y, look, scale = NaN } of marks) {
        const reach = look.radius * scale;
        expect(x).toBeGreaterThan(reach);
        expect(x).toBeLessThan(frame.size.width - reach);
        expect(y).toBeGreaterThan(reach);
        expect(y).toBeLessThan(frame.size.height - reach);
      }
      expect(ground.country).toMatch(/^M/);
    },
  );

  it('draws few marks larger than many, and says so in each', () => {
    const scales = (code: string) =>
      hubMapModel(atlas, code).marks.map(
        (mark) => / scale\(([\d.]+)\)"/.exec(markMarkup(mark))?.[1],
      );
    expect(new Set(scales('BE'))).toEqual(new Set(['1.7']));
    expect(new Set(scales('FR'))).toEqual(new Set(['1.35']));
  });

  it('rings a hub that is known by its country alone', () => {
    const forms = hubMapModel(atlas, 'BG').marks.map(({ look }) => look.form);
    expect(forms).toContain('country');
  });

  it('keeps to one company where one is named', () => {
    const { counts } = hubMapModel(atlas, 'FR', 'alibaba');
    expect(counts.map(({ company }) => company)).toEqual(['alibaba']);
  });

  it('names a country that the data do not have', () => {
    expect(() => hubMapModel(atlas, 'XX')).toThrow('hub map: the data have no such country: XX');
  });
});

describe('hubMapKeys(counts, locale)', () => {
  it('says in a word that nothing operates', () => {
    const counts = [
      { company: 'jd', known: 2, operating: 0 },
      { company: 'amazon', known: 3, operating: 1 },
    ] as const;
    expect(hubMapKeys(counts, 'en').map(({ text }) => text)).toEqual([
      'JD.com 2, none operating',
      'Amazon 3, operating 1',
    ]);
  });
});

describe('hubMapAddress(data, country, frame, company)', () => {
  it('is an address that the explorer obeys', () => {
    const { frame } = hubMapModel(atlas, 'BE');
    const address = hubMapAddress(atlas, 'BE', frame, { company: 'jd' });
    const { state, faults } = parseAddress(address.replace('/map/', ''), atlas);
    expect(faults).toEqual([]);
    expect(state).toMatchObject({ layers: ['hubs'], countries: ['BE'], companies: ['jd'] });
    expect(state.view.zoom).toBeGreaterThan(20);
  });
});

describe('pushedApart(points)', () => {
  it('parts points that lie on one spot, and leaves those alone that are far', () => {
    const [a = [0, 0], b = [0, 0], far] = pushedApart([
      { at: [10, 10], reach: 5 },
      { at: [10, 10], reach: 10 },
      { at: [100, 100], reach: 10 },
    ]);
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(14);
    expect(far).toEqual([100, 100]);
  });
});
