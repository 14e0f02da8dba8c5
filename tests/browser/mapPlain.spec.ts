import { isDrawn } from '../../src/atlas/drawn.ts';
import { visibleEntries } from '../../src/atlas/filter.ts';
import { initialState } from '../../src/atlas/initialState.ts';
import { listGroups } from '../../src/atlas/list.ts';
import { data } from './mapPage.ts';
import { at, expect, test } from './siteTest.ts';

test.use({ javaScriptEnabled: false });

for (const width of [360, 1280]) {
  test(`without JavaScript › the map of today is drawn at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at('/map/'));
    const still = page.locator('.map-surface').getByRole('img', { name: /^World map of/ });
    await expect(still).toHaveCount(1);
    await expect(still).toBeVisible();
    const today = visibleEntries(data, initialState(data)).filter(isDrawn);
    const drawn = await still
      .locator('[data-ids]')
      .evaluateAll((marks) =>
        marks.flatMap((mark) => mark.getAttribute('data-ids')?.split(' ') ?? []),
      );
    expect(drawn.toSorted()).toEqual(today.map(({ id }) => id).toSorted());
  });
}

test('without JavaScript › the whole list is a table by country', async ({ page }) => {
  await page.goto(at('/map/'));
  const table = page.getByRole('table', { name: 'Every entry of the map, by country' });
  const groups = await table.locator('tbody').evaluateAll((bodies) =>
    bodies.map((body) => ({
      name: body.querySelector('[scope=rowgroup]')?.firstChild?.textContent?.trim() ?? '',
      rows: [...body.querySelectorAll('tr[data-id]')].map((row) => row.getAttribute('data-id')),
    })),
  );
  const expected = listGroups(data.entries, data).map(({ key, country, entries }) => ({
    name: country?.name ?? (key === 'between' ? 'Between countries' : 'Without a country'),
    rows: entries.map(({ id }) => id),
  }));
  expect(groups).toEqual(expected);
  await expect(table.getByRole('row').last()).toBeVisible();
});

test('without JavaScript › no control stands there that would not work', async ({ page }) => {
  await page.goto(at('/map/'));
  for (const summary of await page.locator('.map summary').all()) await summary.click();
  for (const role of ['button', 'checkbox', 'combobox', 'slider', 'searchbox'] as const)
    await expect(page.getByRole(role), role).toHaveCount(0);
  await expect(page.getByRole('application')).toHaveCount(0);
  const layers = page.locator('.map-legend-layers .map-box').filter({ visible: true });
  await expect(layers, 'those that are drawn').toHaveCount(initialState(data).layers.length);
  await expect(page.getByText('hold Ctrl or ⌘').filter({ visible: true })).toHaveCount(0);
});
