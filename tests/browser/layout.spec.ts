import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './builtPages.ts';
import { chapter, openChapter } from './chapter.ts';
import { figureOf } from './chartReading.ts';
import { inChapter, open, radio } from './liveChart.ts';
import { at, expect, settled, test } from './siteTest.ts';

const widths = [320, 360, 768, 1280];

for (const path of pagesOfEachKind()) {
  test(`${path} › fits every width, has words of 12 px, keeps nothing`, async ({ page }) => {
    const response = await page.goto(at(path));
    await settled(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${width} pixels`).toEqual([]);
      expect(await smallWords(page), `${width} pixels`).toEqual([]);
    }
    expect(await response?.headerValue('set-cookie')).toBeNull();
    await expectNothingKept(page);
  });
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`the lead map › can be read with motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    for (const width of widths) {
      await openChapter(page, width);
      await expect(page.locator('svg.lead-map text').filter({ visible: true })).not.toHaveCount(0);
      expect(await smallWords(page), `${width} pixels`).toEqual([]);
      expect(await tooWide(page), `${width} pixels`).toEqual([]);
    }
  });
}

test.describe('with its fonts kept back', () => {
  // Fonts that come late move words of themselves; here nothing else may.
  test.use({ allowedComplaints: [/net::ERR_FAILED/] });

  for (const width of [360, 1280]) {
    test(`${chapter} › stays in its place while scrolled at ${width} pixels`, async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      await page.addInitScript(recordShifts);
      await openChapter(page, width);
      await scrollThrough(page);
      const shifts = await page.evaluate(() => document.documentElement.dataset['shifts'] ?? '');
      const sum = shifts.split(' ').reduce((total, value) => total + Number(value), 0);
      expect(sum, shifts).toBeLessThanOrEqual(0.01);
    });
  }
});

test('a chapter › keeps nothing after charts and figures have been used', async ({ page }) => {
  await page.goto(inChapter.path);
  const figure = figureOf(page, inChapter.id);
  await open(figure);
  await radio(figure, 'Logarithmic').check();
  await page.locator('a.fact').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingKept(page);
});

/** The page's own overflow to the side, with the elements that stick out where it has any. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 8).map(({ outerHTML }) => outerHTML.slice(0, 100)),
    ];
  });
}

/** Words of shown drawings that are smaller than 12 pixels on the screen. */
function smallWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan')].flatMap((text) => {
      if (text.textContent.trim() === '' || text.getBoundingClientRect().width === 0) return [];
      const matrix = text.getScreenCTM();
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      // A hundredth for what the browser rounds.
      if (size >= 11.99) return [];
      const drawing = text.closest('figure, li, .lead-stage');
      return [
        `${size.toFixed(2)}: ${text.textContent} (${drawing?.id ?? ''} ${drawing?.className ?? ''})`,
      ];
    }),
  );
}

/** Expects that the page has put nothing by on the reader's machine. */
async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ stored: 0, databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

/** Writes the page's shifts to its root element, where no reader's storage is touched. */
function recordShifts(): void {
  new PerformanceObserver((list) => {
    const values = list.getEntries().map((entry) => (entry.toJSON() as { value: number }).value);
    const { dataset } = document.documentElement;
    dataset['shifts'] = [dataset['shifts'] ?? '0', ...values].join(' ');
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Scrolls to the foot of the page by the wheel, a window at a time, each drawn before the next. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(200, 500);
  const rest = () =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  for (let left = await rest(); left > 1; left = await rest()) {
    await page.mouse.wheel(0, Math.min(700, left));
    await expect.poll(rest).toBeLessThanOrEqual(Math.max(1, left - Math.min(700, left) + 1));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}
