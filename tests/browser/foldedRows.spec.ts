import type { Locator, Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

const path = '/companies/alibaba/';

test('a long register › shows its first rows, and the others at a click', async ({ page }) => {
  await page.goto(at(path));
  const shops = page.getByRole('region', { name: 'Marketplaces' });
  const shown = await shops.getByRole('listitem').count();
  await shops.locator('summary').first().click();
  await expect(shops.getByRole('listitem')).not.toHaveCount(shown);
  await expect(rowsOf(shops).last()).toBeVisible();
});

test('a long register › opens where an address names a row of it @firefox', async ({ page }) => {
  await page.goto(at(path));
  for (const id of await foldedIds(page)) {
    await page.goto('about:blank');
    await page.goto(`${at(path)}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});

test('a long register › is whole on paper', async ({ page }) => {
  await page.goto(at(path));
  await page.emulateMedia({ media: 'print' });
  const rows = rowsOf(page.getByRole('article'));
  await expect
    .poll(() => rows.evaluateAll((all) => all.filter((row) => !row.checkVisibility()).length))
    .toBe(0);
  expect(await rows.count()).toBeGreaterThan(100);
});

function rowsOf(part: Locator): Locator {
  return part.locator('.profile-item');
}

/** Of each fold the row in the middle. */
async function foldedIds(page: Page): Promise<string[]> {
  const ids = await page.locator('details').evaluateAll((folds) =>
    folds.flatMap((fold) => {
      const rows = [...fold.querySelectorAll('.profile-item')];
      return rows[Math.floor(rows.length / 2)]?.id ?? [];
    }),
  );
  expect(ids.length).toBeGreaterThan(3);
  return ids;
}
