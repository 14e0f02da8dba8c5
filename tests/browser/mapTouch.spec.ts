import type { CDPSession, Page } from '@playwright/test';
import { drawnMarks, openMap, queryOf, sizeOf, surface, zoomOf } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.use({
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

type Point = readonly [x: number, y: number];

test('two fingers › bring the map nearer about their middle, and the page stays', async ({
  page,
}) => {
  const {
    hands,
    middle: [x, y],
  } = await ready(page);
  const before = await pageTop(page);
  const ends = (apart: number): Point[] => [
    [x - apart, y],
    [x + apart, y],
  ];
  await hands.swipe(ends(30), ends(60));
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2.24, 1);
  await hands.swipe(ends(60), ends(30));
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1.12, 1);
  expect(await pageTop(page)).toBe(before);
});

test('one finger › scrolls the page over a map that was not tapped', async ({ page }) => {
  const {
    hands,
    middle: [x, y],
  } = await ready(page);
  const before = await pageTop(page);
  const marks = await drawnMarks(page);
  await hands.swipe([[x, y + 60]], [[x, y - 90]]);
  await expect.poll(() => pageTop(page)).toBeGreaterThan(before + 50);
  expect(await drawnMarks(page)).toEqual(marks);
  expect(queryOf(page)).toBe('layers=none');
});

test('one finger › drags a map that was tapped, until one taps elsewhere', async ({ page }) => {
  const {
    hands,
    middle: [x, y],
  } = await ready(page);
  await hands.tap([x, y]);
  const top = await pageTop(page);
  await hands.swipe([[x, y]], [[x - 80, y]]);
  await expect.poll(() => queryOf(page)).toContain('at=');
  expect(longitude(page), 'the ground went west, the view east').toBeGreaterThan(20);
  expect(await pageTop(page)).toBe(top);
  await page.getByRole('heading', { level: 2, name: 'The list' }).tap();
  await expect(surface(page)).not.toHaveAttribute('data-active');
});

test('two taps › bring the map nearer, about where they were', async ({ page }) => {
  const {
    hands,
    middle: [x, y],
  } = await ready(page);
  await hands.tap([x + 60, y]);
  await hands.tap([x + 60, y]);
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2.24, 1);
  expect(longitude(page)).toBeGreaterThan(20);
});

test('a tap on a mark › opens it', async ({ page }) => {
  await openMap(page, '?layers=hubs&at=50.64,5.44,40');
  const hands = await handsOf(page);
  const { x: left, y: top } = await placeOf(page);
  const { width, height } = await sizeOf(page);
  const mark = (await drawnMarks(page)).find(
    ({ ids, x, y }) => ids.length === 1 && x > 0 && y > 0 && x < width && y < height,
  );
  if (!mark) throw new Error('no single mark in view');
  await hands.tap([left + mark.x + 8, top + mark.y + 8]);
  await expect(page.locator('.map-panel')).toBeVisible();
  expect(queryOf(page)).toContain(`pick=${mark.ids.join()}`);
});

/** A map without anything to hit, in the middle of the window. */
async function ready(page: Page) {
  await openMap(page, '?layers=none');
  const hands = await handsOf(page);
  const { x, y } = await placeOf(page);
  const { width, height } = await sizeOf(page);
  return { hands, middle: [x + width / 2, y + height / 2] as const };
}

async function placeOf(page: Page) {
  await surface(page).evaluate((map) => {
    map.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const box = await surface(page).boundingBox();
  if (!box) throw new Error('the map is not shown');
  return box;
}

/** Fingers on the screen, as the browser itself takes them. */
async function handsOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    async swipe(from: readonly Point[], to: readonly Point[]): Promise<void> {
      await touch(session, 'touchStart', from);
      for (let share = 1; share <= 8; share += 1) {
        const points = from.map(([x, y], finger): Point => {
          const [endX, endY] = to[finger] ?? [x, y];
          return [x + ((endX - x) * share) / 8, y + ((endY - y) * share) / 8];
        });
        await touch(session, 'touchMove', points);
      }
      await touch(session, 'touchEnd', []);
    },
    async tap(point: Point): Promise<void> {
      await touch(session, 'touchStart', [point]);
      await touch(session, 'touchEnd', []);
    },
  };
}

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
): Promise<void> {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

function pageTop(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

function longitude(page: Page): number {
  return Number(new URL(page.url()).searchParams.get('at')?.split(',')[1]);
}
