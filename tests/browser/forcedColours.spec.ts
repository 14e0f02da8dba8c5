import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

/** Pages with each kind of drawing: pictures of the home page, chart, lead, map, country, list of promises. */
const drawn = [
  ...['/', '/charts/fines-and-duties/', '/charts/revenue-amazon-alibaba/', '/stories/the-bill/'],
  ...['/map/', '/countries/fr/', '/promises/', '/embed/cloud-revenue/'],
];

const other = { light: 'dark', dark: 'light' } as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`colours forced on a ${colorScheme} ground › words can be read and marks seen`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    for (const path of drawn) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' });
      // Whatever was chosen on the site, the ground is the reader's.
      await page.evaluate((scheme) => {
        document.documentElement.dataset['scheme'] = scheme;
      }, other[colorScheme]);
      expect(await faintMarks(page), path).toEqual([]);
    }
  });
}

test('colours forced › the search shows the words that were looked for', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(at('/search/'));
  await page.getByRole('searchbox').fill('liege');
  // The browser would draw them for a ground of its own, which it then does not draw.
  await expect(page.locator('.search-excerpt mark').first()).toHaveCSS(
    'forced-color-adjust',
    'none',
  );
});

/** Words of drawings under 4.5 to 1 on the reader's ground, and marks of companies under 3 to 1 by fill and by stroke. */
function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      if (!canvas) throw new Error('canvas: none');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.setProperty('background-color', 'Canvas');
    const ground = luminance(getComputedStyle(probe).backgroundColor);
    probe.remove();
    const contrast = (colour: string): number => {
      if (colour === 'none' || colour.startsWith('url')) return 0;
      const [low = 0, high = 0] = [luminance(colour), ground].toSorted((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const shown = (element: Element) =>
      element.checkVisibility() && element.closest('defs') === null;
    const texts = [...document.querySelectorAll('svg text')].filter(
      (text) =>
        // A count stands on its mark.
        shown(text) && !text.closest('[data-ids]') && contrast(getComputedStyle(text).fill) < 4.5,
    );
    const tones = '--alibaba --amazon --jd --rival'.split(' ').map((name) => {
      const dot = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      dot.style.setProperty('fill', `var(${name})`);
      document.querySelector('svg')?.append(dot);
      const { fill } = getComputedStyle(dot);
      dot.remove();
      return { name, fill };
    });
    return [
      ...texts.map((text) => `words: ${text.textContent}: ${getComputedStyle(text).fill}`),
      ...tones.filter(({ fill }) => contrast(fill) < 3).map(({ name, fill }) => `${name}: ${fill}`),
    ];
  });
}
