import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

const column = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

/** The words of a column of the table, from top to bottom. */
function cells(page: Page, selector: string): Promise<string[]> {
  return page.locator(`table.promises td${selector}`).allInnerTexts();
}

test(
  'the promises › are sorted by a heading, the undated last, and parted again by verdict',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(at('/promises/'));
    const before = await cells(page, '.promise-end');
    await expect(column(page, 'What became of it')).toHaveAttribute('aria-sort', 'ascending');

    await column(page, 'Date').getByRole('button').click();
    await expect(column(page, 'Date')).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('status')).toHaveText('Sorted by: Date');
    await expect(page.locator('table.promises tbody')).toHaveCount(1);
    const keys = await page
      .locator('td.promise-on')
      .evaluateAll((dates) => dates.map((date) => (date as HTMLElement).dataset['key'] ?? ''));
    // ISO dates sort as text; the undated are keyed by nothing.
    const dated = keys.filter((key) => key !== '');
    expect(dated.length).toBeLessThan(keys.length);
    expect(keys).toEqual([...dated.toSorted(), ...keys.filter((key) => key === '')]);

    await column(page, 'What became of it').getByRole('button').click();
    await expect(page.locator('table.promises tbody')).not.toHaveCount(1);
    expect(await cells(page, '.promise-end')).toEqual(before);
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the promises › stand by verdict, with nothing that does not answer', async ({ page }) => {
    await page.goto(at('/promises/'));
    await expect(page.getByRole('rowheader', { name: /^Kept/ }).first()).toBeVisible();
    await expect(page.locator('main button')).toHaveCount(0);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Cite this verdict' })).toBeVisible();
  });
});
