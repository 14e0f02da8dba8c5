import type { Page } from '@playwright/test';
import { rowHeight } from '../../src/atlas/readingOrder.ts';
import {
  data,
  drawnMarks,
  marksInView,
  openMap,
  presetOf,
  panel,
  queryOf,
  surface,
  zoomOf,
} from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Stop {
  readonly x: number;
  readonly y: number;
  readonly said: string;
}

test('right and left › go through all marks in view as one reads, and each is said', async ({
  page,
}) => {
  // A hundred marks would be as true, and take a minute.
  await openMap(page, '?company=alibaba');
  await surface(page).focus();
  const stops = await tour(page, 'ArrowRight');
  expect(stops).toEqual(stops.toSorted(reading));
  const names = new Map(data.entries.map(({ id, name }) => [id, name]));
  for (const { ids, x, y } of await marksInView(page)) {
    const stop = stops.find((other) => other.x === x && other.y === y);
    const [first = ''] = ids;
    const words = ids.length === 1 ? `${names.get(first) ?? ''}: ` : `${ids.length} entries in one`;
    expect(stop?.said ?? 'not come to', ids.join()).toContain(words);
  }
  const same = stops.filter(({ said }, index) => said === stops[index - 1]?.said);
  expect(same, 'said twice, so heard once').toEqual([]);
  const back = await tour(page, 'ArrowLeft');
  expect(back.map(({ said }) => said)).toEqual(
    stops
      .map(({ said }) => said)
      .toReversed()
      .slice(1),
  );
});

test('down and up › come to a mark below, and to one above', async ({ page }) => {
  await openMap(page);
  await surface(page).focus();
  const from = await step(page, 'ArrowDown');
  const below = await step(page, 'ArrowDown');
  expect(below.y).toBeGreaterThan(from.y);
  expect((await step(page, 'ArrowUp')).y).toBeLessThan(below.y);
});

test('plus, minus and Home › bring the map nearer, farther and back to the world', async ({
  page,
}) => {
  await openMap(page);
  await surface(page).focus();
  const before = await drawnMarks(page);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2.24, 5);
  await page.keyboard.press('=');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(4.48, 5);
  expect(await drawnMarks(page)).not.toEqual(before);
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(2.24, 5);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/map\/$/);
  expect(await drawnMarks(page)).toEqual(before);
});

test(
  'Enter › opens a mark, and its panel gives the keyboard back',
  { tag: '@firefox' },
  async ({ page }) => {
    await openMap(page, '?layers=hubs');
    await surface(page).focus();
    const stop = await stepTo(page, (said) => !said.includes('in one place'));
    await page.keyboard.press('Enter');
    const name = stop.said.slice(0, stop.said.indexOf(': '));
    const heading = panel(page, name).getByRole('heading', { name, exact: true });
    await expect(heading).toBeFocused();
    await expect.poll(() => queryOf(page)).toMatch(/pick=hubs\//);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel(page, name)).toHaveCount(0);
    await expect(surface(page)).toBeFocused();
    expect(queryOf(page)).not.toContain('pick');
  },
);

test('Enter › comes nearer to a group until it falls apart', async ({ page }) => {
  await openMap(page, '?layers=hubs');
  await surface(page).focus();
  const { said } = await stepTo(page, (text) => text.includes('in one place'));
  const count = (await drawnMarks(page)).length;
  await page.keyboard.press('Enter');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(2);
  expect((await drawnMarks(page)).length, said).toBeGreaterThan(count);
});

test('Escape › leaves the mark, and Tab the map', async ({ page }) => {
  await openMap(page);
  await surface(page).focus();
  await step(page, 'ArrowRight');
  await expect(ring(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ring(page)).toBeHidden();
  expect(await saidOf(page)).toBe('');
  await expect(surface(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(presetOf(page, 'World')).toBeFocused();
});

/** Presses a key until it leads no further; returns where it led. */
async function tour(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    const stop = await step(page, key);
    const last = stops.at(-1);
    if (last?.x === stop.x && last.y === stop.y) return stops;
    stops.push(stop);
    if (stops.length > data.entries.length) throw new Error(`${key}: goes on for ever`);
  }
}

/** Goes on until what is said fits. */
async function stepTo(page: Page, fits: (said: string) => boolean): Promise<Stop> {
  let stop = await step(page, 'ArrowRight');
  for (let last = ''; !fits(stop.said); stop = await step(page, 'ArrowRight')) {
    if (stop.said === last) throw new Error('no mark is said so');
    last = stop.said;
  }
  return stop;
}

async function step(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return page.locator('.map-stage').evaluate((stage) => {
    const ring = stage.querySelector('.map-halo-current');
    const [x = NaN, y = NaN] = ['cx', 'cy'].map((name) => Number(ring?.getAttribute(name)));
    return { x, y, said: stage.querySelector('[aria-live=polite]')?.textContent ?? '' };
  });
}

/** The ring round the mark that the keyboard is at. */
function ring(page: Page) {
  return page.locator('.map-halo-current');
}

async function saidOf(page: Page): Promise<string> {
  return (await page.locator('.map-stage [aria-live=polite]').textContent()) ?? '';
}

/** Rows from the top, each from the left. */
function reading(a: Stop, b: Stop): number {
  return Math.floor(a.y / rowHeight) - Math.floor(b.y / rowHeight) || a.x - b.x;
}
