import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../src/atlas/address.ts';
import { visibleEntries } from '../../src/atlas/filter.ts';
import { projectionFor } from '../../src/geo/view.ts';
import type { AtlasState } from '../../src/atlas/model.ts';
import { states } from '../unit/atlas/states.ts';
import {
  data,
  drawnMarks,
  listedIds,
  openMap,
  presetOf,
  panel,
  portrait,
  queryOf,
  sizeOf,
  surface,
} from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const seed of [3, 14]) {
  test(`an address › shows the state it was made of, four drawn from ${seed}`, async ({ page }) => {
    test.slow();
    for (const state of fc.sample(states(data), { seed, numRuns: 4 })) {
      const query = formatAddress(state, data);
      await openMap(page, `?${query}`);
      await expectShown(page, state);
      expect(parseAddress(new URL(page.url()).search, data)).toEqual({ state, faults: [] });
    }
  });
}

test(
  'an address › brings back what was chosen by hand',
  { tag: '@firefox' },
  async ({ page, context }) => {
    await openMap(page);
    await page.getByRole('checkbox', { name: 'Cloud regions' }).check();
    await page.getByRole('group', { name: 'Company', exact: true }).getByLabel('JD.com').uncheck();
    await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('operating');
    await page.getByRole('slider', { name: 'Year' }).fill('2024');
    await presetOf(page, 'Europe').click();
    await page.getByRole('row', { name: /Liège/ }).getByRole('button').first().click();
    await expect(page.locator('.map-panel')).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain('at=50.6');
    const fresh = await context.newPage();
    await openMap(fresh, new URL(page.url()).search);
    await expect(fresh.locator('.map-panel')).toBeVisible();
    expect(await portrait(fresh)).toEqual(await portrait(page));
    expect(await idsInSight(fresh)).toEqual(await idsInSight(page));
    expect(fresh.url()).toBe(page.url());
  },
);

test('the way back and forward › goes choice by choice', { tag: '@firefox' }, async ({ page }) => {
  await openMap(page);
  const seen = [await sight(page)];
  const choices = [
    () => page.getByRole('checkbox', { name: 'Marketplaces' }).check(),
    () => page.getByRole('slider', { name: 'Year' }).fill('2015'),
    () => presetOf(page, 'Asia').click(),
    () => page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('JP'),
  ];
  for (const choose of choices) {
    const { search } = new URL(page.url());
    await choose();
    await expect.poll(() => new URL(page.url()).search).not.toBe(search);
    seen.push(await sight(page));
  }
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(seen.length);
  for (const before of seen.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => sight(page)).toEqual(before);
  }
  for (const after of seen.slice(1)) {
    await page.goForward();
    await expect.poll(() => sight(page)).toEqual(after);
  }
});

test('a link made at 360 pixels › shows the same at 1280', async ({ browser, page, baseURL }) => {
  const phone = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const small = await phone.newPage();
  await openMap(small);
  await small.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('air-hub');
  await small.getByRole('slider', { name: 'Year' }).fill('2023');
  await small.getByRole('row').getByRole('button').first().tap();
  await expect(small.locator('.map-panel')).toBeVisible();
  await expect.poll(() => queryOf(small)).toContain('at=');
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMap(page, new URL(small.url()).search);
  await expect(page.locator('.map-panel')).toBeVisible();
  expect(await portrait(page)).toEqual(await portrait(small));
  expect(page.url()).toBe(small.url());
  for (const one of [small, page]) {
    const { width, height } = await sizeOf(one);
    const ring = one.locator('.map-halo-selected');
    const middle = async (name: string) => Number(await ring.getAttribute(name));
    expect(Math.abs((await middle('cx')) - width / 2)).toBeLessThan(2);
    expect(Math.abs((await middle('cy')) - height / 2)).toBeLessThan(2);
  }
  await phone.close();
});

/** Expects controls, list, panel and map to show a state. */
async function expectShown(page: Page, state: AtlasState): Promise<void> {
  const shown = visibleEntries(data, state);
  expect(await listedIds(page)).toEqual(shown.map(({ id }) => id));
  await expect(page.getByRole('searchbox')).toHaveValue(state.query);
  await expect(page.getByRole('slider', { name: 'Year' })).toHaveValue(String(state.year));
  const chosen = data.entries.find(({ id }) => id === state.selected);
  if (chosen) await expect(panel(page, chosen.name)).toBeVisible();
  else await expect(page.locator('.map-panel')).toHaveCount(0);
  await expect(page.locator('.map-legend-layers :checked')).toHaveCount(state.layers.length);
  await expect(surface(page)).toBeVisible();
  const projection = projectionFor(state.view, await sizeOf(page));
  const places = new Map(shown.map((entry) => [entry.id, 'at' in entry ? entry.at : undefined]));
  for (const { ids, x, y } of await drawnMarks(page)) {
    const place = places.get(ids[0] ?? '');
    const [left = NaN, top = NaN] = (place && projection([place[0], place[1]])) ?? [];
    expect(Math.hypot(left - x, top - y), `${ids.join()} at ${x}, ${y}`).toBeLessThan(0.2);
  }
}

/** The marks in sight by their entries; to the pixel an address, which rounds, does not tell a view. */
async function idsInSight(page: Page): Promise<string[]> {
  const { width, height } = await sizeOf(page);
  const marks = await drawnMarks(page);
  const seen = marks.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  return seen.map(({ ids }) => ids.join());
}

/** What a reader sees: the state told and the marks. */
async function sight(page: Page): Promise<unknown> {
  return { told: await portrait(page), marks: await idsInSight(page) };
}
