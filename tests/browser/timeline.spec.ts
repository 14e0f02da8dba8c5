import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

const shown = (page: Page) => page.locator('.event').filter({ visible: true });
const status = (page: Page) => page.locator('.timeline-count');
const notice = (page: Page) => page.getByText('Part of what the address asks for');

test(
  'the timeline › shows what is chosen, says how much, and keeps it in the address',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(at('/timeline/'));
    const all = await page.locator('.event').count();
    await expect(status(page)).toHaveText(`Shown: ${all} of ${all}`);

    await page.getByRole('checkbox', { name: 'JD.com' }).check();
    await page.getByLabel('From').selectOption('2020');
    await expect(page).toHaveURL(/\/timeline\/\?company=jd&from=2020$/);
    const few = await shown(page).count();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await expect(status(page)).toHaveText(`Shown: ${few} of ${all}`);
    await expect(page.locator('#year-2018')).toBeHidden();
    await expect(page.getByRole('link', { name: '2018', exact: true })).toBeHidden();

    await page.reload();
    await expect(shown(page)).toHaveCount(few);
    await expect(page.getByRole('checkbox', { name: 'JD.com' })).toBeChecked();

    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page).toHaveURL(/\/timeline\/$/);
    await expect(shown(page)).toHaveCount(all);
  },
);

test('the timeline › lets the other year follow where they cross', async ({ page }) => {
  await page.goto(at('/timeline/'));
  await page.getByLabel('To').selectOption('2010');
  await page.getByLabel('From').selectOption('2018');
  await expect(page.getByLabel('To')).toHaveValue('2018');
  await expect(page).toHaveURL(/\?from=2018&to=2018$/);
});

test('the timeline › says quietly that an address asks for what is not there', async ({ page }) => {
  await page.goto(at('/timeline/?company=jd,acme'));
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'JD.com' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Hub' }).check();
  await expect(notice(page)).toBeHidden();
});

test('the timeline › says so where nothing fits', async ({ page }) => {
  await page.goto(at('/timeline/?company=jd&to=1994'));
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText('Nothing in the data fits this choice.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline › stands whole, and hides the form that would not answer', async ({
    page,
  }) => {
    await page.goto(at('/timeline/?company=jd'));
    await expect(shown(page)).toHaveCount(await page.locator('.event').count());
    await expect(page.locator('.timeline-form')).toBeHidden();
    await page.getByRole('link', { name: '2018', exact: true }).click();
    await expect(page).toHaveURL(/#year-2018$/);
  });
});
