import { expect, test } from 'vitest';
import { spellInFonts } from '../../../src/pictures/spellInFonts.ts';

test('spellInFonts(svg) › leaves alone what the fonts have', () => {
  const svg = '<text x="1">Łódź, Český, 3&#160;million &amp; more – “so”</text><path d="M0 0"/>';
  expect(spellInFonts(svg)).toBe(svg);
});

test('spellInFonts(svg) › raises a figure where the font has no exponent', () => {
  expect(spellInFonts('<text font-family="\'Instrument Sans\'">30 m² high</text>')).toMatch(
    /30 m<tspan [^>]*baseline-shift="super"[^>]*>2<\/tspan> high/,
  );
});

test('spellInFonts(svg) › throws for a character that would be an empty box', () => {
  expect(() => spellInFonts('<text>亜州</text>')).toThrow(
    'pictures: Instrument Sans has no character: 亜 in 亜州',
  );
  expect(() => spellInFonts('<text font-family="Newsreader, serif">Дунав</text>')).toThrow(
    'pictures: Newsreader has no character: Д',
  );
});
