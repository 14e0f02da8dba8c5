import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptPieces } from '../../../src/search/excerpt.ts';

test('excerptPieces(excerpt) › parts what was found from what stands around it', () => {
  expect(excerptPieces('the hub at <mark>Liège</mark> &amp; <mark>Yiwu</mark>')).toEqual([
    { text: 'the hub at ', found: false },
    { text: 'Liège', found: true },
    { text: ' & ', found: false },
    { text: 'Yiwu', found: true },
  ]);
});

test('excerptPieces(excerpt) › leaves escaped elements as text', () => {
  expect(excerptPieces('&lt;img src=x&gt;')).toEqual([{ text: '<img src=x>', found: false }]);
});

test('excerptPieces(excerpt) › unescapes once', () => {
  expect(excerptPieces('&amp;lt;')).toEqual([{ text: '&lt;', found: false }]);
});

test('excerptPieces(excerpt) › gives back every text that was escaped', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(
        excerptPieces(escaped)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
