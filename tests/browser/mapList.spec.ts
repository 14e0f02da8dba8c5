import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { isDrawn } from '../../src/atlas/drawn.ts';
import { visibleEntries } from '../../src/atlas/filter.ts';
import { initialState } from '../../src/atlas/initialState.ts';
import { layersOfKinds } from '../../src/atlas/kinds.ts';
import { companyIds, layerIds, stageIds, type AtlasState } from '../../src/atlas/model.ts';
import { data, drawnIds, drawnMarks, listedIds, openMap } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [firstYear, lastYear] = data.years;
const none = fc.constant(undefined);
const choices = fc.record({
  layers: fc.subarray([...layerIds], { minLength: 1 }),
  without: fc.subarray([...companyIds], { maxLength: 2 }),
  kind: fc.oneof(none, none, fc.constantFrom(...layersOfKinds(data).keys())),
  stage: fc.oneof(none, fc.constantFrom(...stageIds)),
  // Of the countries that are offered, which depend on all else.
  country: fc.oneof(none, none, fc.nat(100)),
  query: fc.constantFrom('', '', '', 'a', 'li', 'cainiao', 'amazon fr', 'Łódź', '杭州'),
  year: fc.oneof(fc.constant(lastYear), fc.integer({ min: firstYear, max: lastYear })),
});

type Choice = typeof choices extends fc.Arbitrary<infer T> ? T : never;

for (const seed of [2018, 2026]) {
  test(`list and map › show and count the same under 25 choices drawn from ${seed}`, async ({
    page,
  }) => {
    test.slow();
    await openMap(page);
    let shown = 0;
    for (const choice of fc.sample(choices, { seed, numRuns: 25 })) {
      const state = await choose(page, choice);
      shown += await expectSame(page, state);
    }
    expect(shown, 'the choices left nothing to compare').toBeGreaterThan(100);
  });
}

test('paper › gets every row that is listed, under the address of the choice', async ({ page }) => {
  const query = '?layers=clouds,hubs&year=2024';
  await openMap(page, query);
  const layers = ['clouds', 'hubs'] as const;
  const all = visibleEntries(data, { ...initialState(data), layers, year: 2024 });
  const rows = page.locator('.map-list tr[data-id]');
  const onScreen = await rows.count();
  expect(onScreen, 'the screen shows them all: nothing is tested').toBeLessThan(all.length);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBe(all.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-printed')).toHaveText(page.url());
  await expect(page.locator('.map-list-count')).toBeVisible();
  const boxes = page.locator('.map-legend-layers .map-box');
  await expect(boxes.filter({ visible: true }), 'layers that are not shown').toHaveCount(2);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(rows).toHaveCount(onScreen);
});

/** Makes a choice by the page's controls; returns the state that it should come to. */
async function choose(
  page: Page,
  { layers, without, kind, stage, country, query, year }: Choice,
): Promise<AtlasState> {
  const clear = page.getByRole('button', { name: 'Clear all' });
  if (await clear.isVisible()) await clear.click();
  const box = (group: string, index: number) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('checkbox').nth(index);
  for (const [index, id] of layerIds.toReversed().entries())
    await box('Layers', index).setChecked(layers.includes(id));
  for (const id of without) await box('Company', companyIds.indexOf(id)).uncheck();
  await page.getByRole('slider', { name: 'Year' }).fill(String(year));
  const search = page.getByRole('search');
  if (kind !== undefined)
    await search.getByRole('combobox', { name: 'Kind', exact: true }).selectOption(kind);
  if (stage !== undefined)
    await search.getByRole('combobox', { name: 'State', exact: true }).selectOption(stage);
  await search.getByRole('searchbox').fill(query);
  const countries = country === undefined ? [] : await addCountry(page, country);
  return {
    ...initialState(data),
    layers,
    companies: companyIds.filter((id) => without.length > 0 && !without.includes(id)),
    kinds: kind === undefined ? [] : [kind],
    stages: stage === undefined ? [] : [stage],
    countries,
    query,
    year,
  };
}

async function addCountry(page: Page, place: number): Promise<string[]> {
  const select = page.getByRole('combobox', { name: 'Country', exact: true });
  const codes = await select
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const code = codes.slice(1)[place % Math.max(1, codes.length - 1)];
  if (code === undefined) return [];
  await select.selectOption(code);
  return [code];
}

/** Expects list, map and the count beside the list to tell of the same entries; returns how many. */
async function expectSame(page: Page, state: AtlasState): Promise<number> {
  const label = JSON.stringify(state);
  const entries = visibleEntries(data, state);
  const onMap = entries.filter(isDrawn);
  const listed = await listedIds(page);
  expect(listed, label).toEqual(entries.map(({ id }) => id));
  const drawn = (await drawnIds(page)).toSorted();
  expect(drawn, label).toEqual(onMap.map(({ id }) => id).toSorted());
  const wrong = (await drawnMarks(page)).filter(({ ids, number }) => ids.length !== (number ?? 1));
  expect(wrong, label).toEqual([]);
  const all = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  const some = onMap.length === entries.length ? '' : `, ${onMap.length} of them on the map`;
  await expect(page.locator('.map-list-count')).toHaveText(all + some);
  return entries.length;
}
