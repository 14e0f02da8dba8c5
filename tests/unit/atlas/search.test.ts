import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findableWords, fold, wordsOf } from '../../../src/atlas/fold.ts';
import { finder } from '../../../src/atlas/search.ts';
import { dataOf, route, site } from './entries.ts';

describe('fold(text)', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Liège', 'liege'],
    ['Ørestad Đakovo İzmir Straße', 'orestad dakovo izmir strasse'],
    ['Ænima Œuvre', 'aenima oeuvre'],
    ['杭州', '杭州'],
  ])('makes %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf(text)', () => {
  test('parts words at everything but letters and digits, and keeps apostrophes in', () => {
    expect(wordsOf(' Xi’an–Sławków (2nd) ')).toEqual(['xian', 'slawkow', '2nd']);
  });
});

describe('findableWords(text)', () => {
  test('gives the parts of what an apostrophe joins too', () => {
    expect(findableWords("Val d'Oise")).toEqual(['val', 'doise', 'val', 'd', 'oise']);
  });
});

describe('finder(query, data)', () => {
  const lodz = site({ id: 'hubs/lodz', name: 'Sorting centre', town: 'Łódź', country: 'PL' });
  const hangzhou = site({ id: 'hubs/hz', name: '菜鸟杭州园区', town: "Xi'an", country: 'CN' });
  const flight = route({});
  const data = dataOf(site(), lodz, hangzhou, flight);
  const found = (query: string) => data.entries.filter(finder(query, data)).map(({ id }) => id);

  test.each([
    ['lodz', ['hubs/lodz']],
    ['ŁÓD', ['hubs/lodz']],
    ['sort poland', ['hubs/lodz']],
    ['poland sort', ['hubs/lodz']],
    ['liege', ['hubs/liege', 'routes/hangzhou-liege']],
    ['cainiao belg', ['hubs/liege', 'routes/hangzhou-liege']],
    ["xi'an", ['hubs/hz']],
    ['xian', ['hubs/hz']],
    ['xi an', ['hubs/hz']],
    ['杭州', ['hubs/hz']],
    ['中国', ['hubs/hz', 'routes/hangzhou-liege']],
    ['iege', []],
    ['lodz belgium', []],
  ])('finds for %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test.each(['', '   ', '!?—'])('finds everything for "%s"', (query) => {
    expect(found(query)).toHaveLength(4);
  });

  test('finds an entry by any words of its name, however begun', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(name, fc.nat(), (text, cut) => {
        const one = dataOf(site({ name: text }));
        const words = wordsOf(text).map((word) => word.slice(0, 1 + (cut % word.length)));
        // Half a character of a rare script is no query that anybody types.
        fc.pre(words.every((word) => word.isWellFormed()));
        expect(one.entries.filter(finder(words.join(' '), one))).toHaveLength(1);
      }),
    );
  });

  test('finds no more for a longer query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('l', 'cai', 'po'), (a, b) => {
        const fewer = new Set(found(`${b} ${a}`));
        expect(fewer.isSubsetOf(new Set(found(b)))).toBe(true);
      }),
    );
  });
});
