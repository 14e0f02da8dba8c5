import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { embeddables, getEmbeddable } from '../../../src/embeds/embeddables.ts';
import { touchedCountries } from '../../../src/facts/country/countryRows.ts';

const dataset = loadDataset();
const all = embeddables('en', dataset);

describe('embeddables(locale, dataset)', () => {
  test('gives each an id of its own, fit for an address and a file', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('leaves no chart, promise or country out', () => {
    const { promises } = dataset.tables;
    expect(all.length).toBe(charts.length + 1 + promises.length + touchedCountries(dataset).length);
  });

  test('keeps the ids of charts from those of other kinds', () => {
    for (const { id } of charts) expect(id).not.toMatch(/^(map$|promise-|country-)/);
  });

  test('says of each what it shows, who made it and what it rests on', () => {
    for (const { id, title, alt, credit, sources } of all) {
      expect(title.length, id).toBeGreaterThan(2);
      expect(alt.length, id).toBeGreaterThan(title.length);
      expect(credit, id).toContain('Two Roads');
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('gives heights that a host can reserve', () => {
    for (const { id, height, narrow } of all)
      for (const pixels of [height, narrow.height]) {
        expect(Number.isInteger(pixels), id).toBe(true);
        expect(pixels, id).toBeGreaterThan(100);
        expect(pixels, id).toBeLessThan(4000);
      }
  });
});

describe('getEmbeddable(id, locale, dataset)', () => {
  test('names an id that is none', () => {
    expect(() => getEmbeddable('no-such', 'en', dataset)).toThrow('embeds: no such id: no-such');
  });
});
