import type { Page } from '@playwright/test';
import { data, openMap, presetOf, queryOf, surface } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

const [firstYear, lastYear] = data.years;
const start = lastYear - 5;

test('time › plays to the last year, shows each on the way, and stops there', async ({ page }) => {
  await openMap(page, `?year=${start}&layers=hubs`);
  await page.getByLabel('Speed').selectOption('fast');
  await recordYears(page);
  await play(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(year(page)).toHaveValue(String(lastYear));
  await expect(play(page)).toBeVisible();
  const expected = Array.from({ length: lastYear - start }, (_, index) =>
    String(start + 1 + index),
  );
  expect(await recordedYears(page)).toEqual(expected);
  await expect.poll(() => queryOf(page), 'today has no year').toBe('layers=hubs');
  await page.goBack();
  await expect(year(page), 'the way is no step of the history').toHaveValue(String(start));
});

test('time › pauses where it is, and then stays', async ({ page }) => {
  await openMap(page, `?year=${firstYear}&layers=hubs`);
  await page.getByLabel('Speed').selectOption('slow');
  await play(page).click();
  await expect(year(page)).not.toHaveValue(String(firstYear));
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await year(page).inputValue();
  await expect.poll(() => queryOf(page)).toContain(`year=${paused}`);
  await expect(play(page)).toBeVisible();
});

test('time › plays from the first year where it stands at the last', async ({ page }) => {
  await openMap(page);
  await recordYears(page);
  await play(page).click();
  await expect.poll(async () => (await recordedYears(page))[0]).toBe(String(firstYear));
  await page.getByRole('button', { name: 'A year on' }).click();
  await expect(play(page), 'a step by hand stops it').toBeVisible();
});

test('a flight › goes step by step, and at once to readers who want no motion', async ({
  page,
}) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await stepsOfFlight(page)).toBeGreaterThan(10);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await stepsOfFlight(page)).toBeLessThanOrEqual(1);
});

test('without motion › time plays, and nothing of it moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, `?year=${lastYear - 2}`);
  await page.getByLabel('Speed').selectOption('fast');
  await recordMotion(page);
  await play(page).click();
  await expect(year(page)).toHaveValue(String(lastYear));
  await expect(play(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset['motion'])).toBe('0');
});

test('without motion › a choice after a flight leaves the view alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '?layers=hubs');
  await page.getByRole('row').getByRole('button').first().click();
  await expect.poll(() => queryOf(page)).toMatch(/at=.*pick=/);
  await presetOf(page, 'World').click();
  await page.getByRole('checkbox', { name: 'Cloud regions' }).check();
  await expect.poll(() => queryOf(page)).toMatch(/^layers=clouds,hubs&at=8,10,1.12&pick=/);
});

function play(page: Page) {
  return page.getByRole('button', { name: 'Play' });
}

function year(page: Page) {
  return page.getByRole('slider', { name: 'Year' });
}

/** Writes each year that comes to be shown to the page's root element. */
async function recordYears(page: Page): Promise<void> {
  await page.locator('.map-year').evaluate((shown) => {
    const { dataset } = document.documentElement;
    new MutationObserver(() => {
      dataset['years'] = [dataset['years'] ?? '', shown.textContent].join(' ').trim();
    }).observe(shown, { characterData: true, childList: true, subtree: true });
  });
}

async function recordedYears(page: Page): Promise<string[]> {
  const years = await page.evaluate(() => document.documentElement.dataset['years'] ?? '');
  return years.split(' ');
}

/** Counts transitions and animations that begin from now on. */
async function recordMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['motion'] = '0';
    for (const sign of ['transitionrun', 'animationstart'])
      document.addEventListener(sign, () => {
        dataset['motion'] = String(Number(dataset['motion']) + 1);
      });
  });
}

/** How many places the ground stands at on the map's way to Europe, frame by frame of the page's own clock. */
async function stepsOfFlight(page: Page): Promise<number> {
  await openMap(page, '?layers=hubs');
  await surface(page).evaluate((map) => {
    const layer = map.querySelector('.map-layer-ground');
    if (!layer) throw new Error('no layer of the ground');
    const places = new Set<string | null>();
    new MutationObserver((moves) => {
      for (const { oldValue } of moves) places.add(oldValue);
      map.dataset['steps'] = String(places.size);
    }).observe(layer, { attributeFilter: ['style'], attributeOldValue: true });
  });
  // However few frames a busy machine has, a flight by this clock has all of them.
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
  await presetOf(page, 'Europe').click();
  await page.clock.runFor(5000);
  await page.clock.resume();
  await expect.poll(() => queryOf(page)).toContain('at=50');
  return Number(await surface(page).getAttribute('data-steps'));
}
