import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './builtPages.ts';
import { chapter, openChapter } from './chapter.ts';
import { figureOf } from './chartReading.ts';
import { clippedWords, smallWords, spaceWords, tooWide } from './fitting.ts';
import { inChapter, open, radio } from './liveChart.ts';
import { at, expect, settled, test } from './siteTest.ts';

const widths = [320, 360, 768, 1280];
/** A window of 1,280 by 720 pixels at twice the size. */
const zoomed = { width: 640, height: 360 };

for (const path of pagesOfEachKind()) {
  test(`${path} › fits every width, zoomed and with spaced words too, has words of 12 px, keeps nothing`, async ({
    page,
  }) => {
    const response = await page.goto(at(path));
    await settled(page);
    for (const size of [...widths.map((width) => ({ width, height: 800 })), zoomed]) {
      await page.setViewportSize(size);
      expect(await tooWide(page), `${size.width} pixels`).toEqual([]);
      expect(await smallWords(page), `${size.width} pixels`).toEqual([]);
      expect(await clippedWords(page), `${size.width} pixels`).toEqual([]);
    }
    await spaceWords(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${width} pixels, spaced`).toEqual([]);
      expect(await clippedWords(page), `${width} pixels, spaced`).toEqual([]);
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
    const goal = Math.max(1, left - Math.min(700, left) + 1);
    // A wheel that turns over a drawing just as that gives way to the live one goes nowhere.
    await expect(async () => {
      await page.mouse.wheel(0, Math.min(700, await rest()));
      await expect.poll(rest, { timeout: 3000 }).toBeLessThanOrEqual(goal);
    }).toPass();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}
