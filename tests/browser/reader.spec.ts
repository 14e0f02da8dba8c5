import type { Locator, Page } from '@playwright/test';
import { charts } from '../../src/charts/index.ts';
import { openChapter, openChart } from './chapter.ts';
import {
  expectNothingRead,
  expectRead,
  figureOf,
  plotOf,
  readingsOf,
  type Reading,
} from './chartReading.ts';
import { atRest, expect, test } from './siteTest.ts';

for (const { id } of charts) {
  test(`${id} › is read by the mouse, and by keys in both its widths`, async ({ page }) => {
    await openChart(page, id, 1280);
    const [figure, rows] = await inView(page, id);
    const row = loneliest(rows);
    await page.mouse.move(row.x, row.y);
    await expectRead(page, row);
    await page.mouse.move(2, 2);
    await expectNothingRead(page);
    await expect(plotOf(figure)).not.toBeFocused();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await readByKeys(page, figure);
    }
  });
}

test('the reader › reads each chart of the chapter', async ({ page }) => {
  await openChapter(page, 1280);
  const figures = await page.locator('figure[data-chart]').count();
  expect(figures).toBeGreaterThan(3);
  await expect(page.getByRole('application')).toHaveCount(figures);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const { id } of charts) {
    test(`${id} › lets a finger scroll; a tap shows, a tap elsewhere hides`, async ({ page }) => {
      await openChart(page, id, 360);
      const row = loneliest((await inView(page, id))[1]);
      const before = await page.evaluate(() => scrollY);
      await drag(page, row.x, row.y, 160);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
      await expectNothingRead(page);
      const again = loneliest((await inView(page, id))[1]);
      await page.touchscreen.tap(again.x, again.y);
      await expectRead(page, again);
      // The drawing stands in the middle of the window, the note over it.
      await page.touchscreen.tap(4, 4);
      await expectNothingRead(page);
    });
  }
});

/** Enters a chart by keys, goes along its rows and across its series, and leaves the reading. */
async function readByKeys(page: Page, figure: Locator): Promise<void> {
  await enter(page, figure);
  const rows = await readingsOf(figure);
  await readEnds(page, rows);
  await readAcross(page, rows);
  await page.keyboard.press('Escape');
  await expectNothingRead(page);
  await expect(plotOf(figure)).toBeFocused();
}

/** Goes on by Tab from what stands before the chart to its drawing, past the controls it has. */
async function enter(page: Page, figure: Locator): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  const title = await figure.getByRole('heading').innerText();
  const drawingReached = () => plotOf(figure).evaluate((plot) => plot === document.activeElement);
  for (let tabs = 0; tabs < 30 && !(await drawingReached()); tabs += 1)
    await page.keyboard.press('Tab');
  await expect(plotOf(figure)).toBeFocused();
  await expect(plotOf(figure)).toHaveAccessibleName(title);
}

/** Draws a finger up the screen, from a place of the window. */
async function drag(page: Page, x: number, y: number, up: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  // Sent in one go: a finger that a busy machine lets rest half a second would be a long press.
  const moves = Array.from({ length: up / 20 }, (_, index) => y - 20 * (index + 1));
  await Promise.all([
    touch('touchStart', { x, y }),
    ...moves.map((place) => touch('touchMove', { x, y: place })),
    touch('touchEnd'),
  ]);
}

/** Home and End, and a step along the series at both. */
async function readEnds(page: Page, rows: readonly Reading[]): Promise<void> {
  const series = rows.filter((row) => row.series === rows[0]?.series);
  const steps = [
    ['Home', 0],
    ['End', -1],
    ['ArrowLeft', -2],
    ['ArrowRight', -1],
    ['ArrowRight', -1],
    ['Home', 0],
    ['ArrowLeft', 0],
    ['ArrowRight', 1],
    ['Home', 0],
  ] as const;
  for (const [key, index] of steps) {
    await page.keyboard.press(key);
    await expectRead(page, series.at(index));
  }
}

/** Up and down: to the other series and back, or along a lone one. */
async function readAcross(page: Page, rows: readonly Reading[]): Promise<void> {
  const names = [...new Set(rows.map(({ series }) => series))];
  const inSeries = (index: number) => rows.filter(({ series }) => series === names.at(index));
  const isLone = names.length === 1;
  await page.keyboard.press('ArrowDown');
  await expectRead(page, ...(isLone ? [rows[1]] : inSeries(1)));
  await page.keyboard.press('ArrowUp');
  await expectRead(page, ...(isLone ? [rows[0]] : inSeries(0)));
  if (isLone) return;
  await page.keyboard.press('ArrowUp');
  await expectRead(page, ...inSeries(-1));
  await page.keyboard.press('End');
  await expectRead(page, inSeries(-1).at(-1));
}

/** Brings a drawing to the middle of the window, where it stays; its rows. */
async function inView(page: Page, chart: string): Promise<[Locator, Reading[]]> {
  await atRest(page);
  const figure = figureOf(page, chart);
  await plotOf(figure).evaluate((plot) => {
    plot.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await atRest(page);
  return [figure, await readingsOf(figure)];
}

/** Of the marks well inside the window, the one farthest from any other. */
function loneliest(rows: readonly Reading[]): Reading {
  const distance = (row: Reading): number =>
    Math.min(
      ...rows.map(({ x, y }) =>
        x === row.x && y === row.y ? Infinity : Math.hypot(x - row.x, y - row.y),
      ),
    );
  const [found] = rows
    .filter(({ y }) => y > 60 && y < 700)
    .toSorted((a, b) => distance(b) - distance(a));
  if (found === undefined) throw new Error('no mark stands inside the window');
  return found;
}
