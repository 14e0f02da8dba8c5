import { describe, expect, test } from 'vitest';
import { formatter } from '../../../../src/i18n/format.ts';
import { loadMapWords } from '../../../../src/i18n/mapWords.ts';
import { shownText } from '../../../../src/islands/map/explorerCounts.ts';
import { route, site, worldwideShop } from '../../atlas/entries.ts';

describe('shownText(shown)', async () => {
  const words = await loadMapWords.en();
  const format = formatter('en');

  test.each([
    ['0 entries', []],
    ['1 entry', [site()]],
    ['2 entries', [site(), route()]],
    ['1 entry, 0 of them on the map', [worldwideShop]],
    ['2 entries, 1 of them on the map', [site(), worldwideShop]],
  ])('says "%s"', (text, shown) => {
    expect(shownText({ words, format, shown })).toBe(text);
  });
});
