import { at, expect, test } from './siteTest.ts';

test.use({ allowedComplaints: [/status of 404/] });

test('/nothing/ › answers 404 with the site’s own page and a way home', async ({ page }) => {
  const response = await page.goto(at('/nothing/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Two Roads' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(new URL(page.url()).pathname.replace(/nothing\/$/, ''));
});
