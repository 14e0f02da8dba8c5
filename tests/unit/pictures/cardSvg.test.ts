import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardSvg, type Card } from '../../../src/pictures/cardSvg.ts';
import { figureSvg } from '../../../src/pictures/figureSvg.ts';

const hostile = [
  `</text></svg><script>alert('1')</script>`,
  '<![CDATA[ & ]]> &amp; &nope; "quoted" \'quoted\'',
  '--><!-- a -- b <?xml version="1.0"?>',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'A title that goes on and on, '.repeat(12),
  '亜州ビジネス · Дунав мост',
  '',
];
const drawing = { markup: '<path d="M0 0H340V2000"/>', width: 340, height: 2000 };

function card(title: string, more: Partial<Card> = {}): string {
  return cardSvg({ locale: 'en', kicker: 'Chart', title, ...more });
}

/** Throws where the text is no XML. */
function sizeOf(svg: string) {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
  return { width, height };
}

describe('cardSvg(card)', () => {
  test.each(hostile)('is whole XML of the size of a card: %s', (title) => {
    expect(sizeOf(card(title))).toEqual({ width: 1200, height: 630 });
    const full = card(title, { lines: [title, title], needsLine: true, drawing });
    expect(sizeOf(full)).toEqual({ width: 1200, height: 630 });
  });

  test.each(hostile)('says the title, all of it and as words alone: %s', (title) => {
    const { document } = parseHTML(`<html><body>${card(title)}</body></html>`);
    const lines = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' ').trim());
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  test('sets a long title smaller, and all of it above the name of the site', () => {
    const feet = [
      ...card('A finding in a full sentence. '.repeat(8), { drawing }).matchAll(/ y="([\d.]+)"/g),
    ];
    expect(Math.max(...feet.map(([, y]) => Number(y)))).toBeLessThanOrEqual(574);
    expect(card('Liège')).toContain('font-size="72"');
  });

  test('leaves out sentences that have no room, from the last one on', () => {
    const lines = ['The first one. ', 'much more '.repeat(200)];
    const text = card('Belgium', { lines });
    expect(text).toContain('The first one.');
    expect(text).not.toContain('much more');
  });

  test('lets a high drawing run off the lower edge, and no further', () => {
    const [, y = '', height = ''] =
      /<svg x="\d+" y="([\d.]+)" width="\d+" height="([\d.]+)"/.exec(card('a', { drawing })) ?? [];
    expect(Number(y) + Number(height)).toBeCloseTo(630);
  });
});

describe('figureSvg(figure)', () => {
  test.each(hostile)('is whole XML, and grows with its words: %s', (title) => {
    const figure = {
      locale: 'en',
      kicker: title,
      title,
      line: title,
      texts: [title],
      sources: [],
    } as const;
    const { width, height } = sizeOf(figureSvg(figure));
    expect(width).toBe(760);
    expect(sizeOf(figureSvg({ ...figure, drawing })).height).toBeGreaterThanOrEqual(height + 2000);
  });
});
