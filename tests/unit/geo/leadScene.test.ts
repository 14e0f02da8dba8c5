import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { toFrame } from '../../../src/geo/camera.ts';
import { leadFrames, type LeadFrame } from '../../../src/geo/leadFrames.ts';
import { leadMark, type LeadMapWords } from '../../../src/geo/leadMarks.ts';
import { leadScene, tintedCountries } from '../../../src/geo/leadScene.ts';
import { leadSteps } from '../../../src/geo/leadSteps.ts';
import { toPlane } from '../../../src/geo/plane.ts';
import { leadWords } from '../../../src/islands/leadWords.ts';

const dataset = loadDataset();
const words: LeadMapWords = {
  ...leadWords.en,
  country: (code) => dataset.row('countries', code).name_en,
  date: (date) => date,
};
const scene = leadScene(dataset, words);
const frames = Object.keys(leadFrames) as LeadFrame[];

describe('leadScene(dataset, words)', () => {
  it.each(leadSteps)('%s › shows all its marks inside both frames', (step) => {
    expect(scene[step].marks.length).toBeGreaterThan(1);
    for (const frame of frames)
      for (const mark of scene[step].marks) {
        const { width, height } = leadFrames[frame];
        const [x, y] = toFrame([mark.x, mark.y], scene[step].camera[frame], leadFrames[frame]);
        expect(x, mark.text).toBeGreaterThan(8);
        expect(x, mark.text).toBeLessThan(width - 8);
        expect(y, mark.text).toBeGreaterThan(24);
        expect(y, mark.text).toBeLessThan(height - 24);
      }
  });

  it('takes places from the rows', () => {
    const { lat = 0, lon = 0 } = dataset.row('hubs', 'alibaba-burgas-study-2016');
    const burgas = scene.bulgaria.marks.find(({ text }) => text === 'Burgas');
    expect([burgas?.x, burgas?.y]).toEqual(toPlane([lon, lat]).map(Math.round));
  });

  it('draws state by fill', () => {
    const fills = (step: (typeof leadSteps)[number]) =>
      Object.fromEntries(scene[step].marks.map(({ text, fill }) => [text, fill]));
    expect(fills('cut-short')).toEqual({ Liège: 'solid', 'The extension': 'struck' });
    expect(fills('rivals')).toMatchObject({ Genoa: 'hollow', Weert: 'struck' });
    expect(fills('paris-sorting')).toMatchObject({ 'Near Paris': 'unsure', Madrid: 'solid' });
  });

  it('tints the countries of rows without a place, and says that none was named', () => {
    expect(scene.france.tinted).toEqual(['FR']);
    expect(scene.beijing.marks.find(({ country }) => country === 'FR')?.sub).toBe(words.unplaced);
    expect(tintedCountries(scene)).toEqual(['BG', 'FR', 'HR', 'HU', 'PL']);
  });

  it('draws the promise, the flight and the railway', () => {
    expect(scene.beijing.arcs.map(({ kind }) => kind)).toEqual(['promise']);
    expect(scene.liege.arcs.map(({ kind }) => kind)).toEqual(['rail', 'flight']);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });
});

describe('leadMark(spec, dataset, words)', () => {
  it('refuses a row without coordinates that has no anchor', () => {
    const row = ['hubs', 'alibaba-france-logistics-centre-2018'] as const;
    expect(() => leadMark({ row, side: 'n' }, dataset, words)).toThrow(
      'lead map: row needs coordinates or an anchor: hubs/alibaba-france-logistics-centre-2018',
    );
  });

  it('refuses to move a row that has coordinates', () => {
    const row = ['hubs', 'alibaba-burgas-study-2016'] as const;
    expect(() => leadMark({ row, side: 'n', anchor: [1, 1] }, dataset, words)).toThrow(
      'must not be moved',
    );
  });

  it('refuses a date that the row does not have', () => {
    const row = ['hubs', 'alibaba-trakia-economic-zone-talks'] as const;
    expect(() => leadMark({ row, side: 'n', dated: 'announced' }, dataset, words)).toThrow(
      'row has no such date: hubs/alibaba-trakia-economic-zone-talks/announced',
    );
  });
});
