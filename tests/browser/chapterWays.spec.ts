import { openChapter } from './chapter.ts';
import { expect, test } from './siteTest.ts';

test(
  'a chapter › unfolds its contents, which lead to its parts',
  { tag: '@firefox' },
  async ({ page }) => {
    await openChapter(page, 360);
    await page.getByText('In this chapter').click();
    await page.getByRole('link', { name: 'Who promised what' }).click();
    await expect(page.getByRole('heading', { name: 'Who promised what' })).toBeInViewport();
  },
);

test('a chapter › shows at the top how far it is read', async ({ page }) => {
  await openChapter(page, 1280);
  const progress = page.locator('.story-progress');
  const width = () => progress.evaluate((line) => line.getBoundingClientRect().width);
  expect(await width()).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(width).toBeGreaterThan(1200);
});

test(
  'a chapter › leads to the one after, and that one back',
  { tag: '@firefox' },
  async ({ page }) => {
    await openChapter(page, 1280);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: /^Next chapter: / }).click();
    await page.getByRole('link', { name: `Previous chapter: ${title}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  },
);
