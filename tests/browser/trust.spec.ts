import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

/** What was refused is told on the console as well. */
test.use({ allowedComplaints: [/^console error: .*(policy|policies|Trusted|assignment)/s] });

/** Ways by which a text could become markup or code; those that a page lets pass. */
function passed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ways: Readonly<Record<string, () => unknown>> = {
      markup: () => (document.createElement('p').innerHTML = '<b>text</b>'),
      frame: () => (document.createElement('iframe').srcdoc = '<b>text</b>'),
      'a document': () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
      'the address of a script': () => (document.createElement('script').src = '/embed.js'),
      worker: () => new Worker('/embed.js'),
      'a policy': () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('another', {}),
    };
    return Object.entries(ways).flatMap(([name, way]) => {
      try {
        way();
        return [name];
      } catch {
        return [];
      }
    });
  });
}

for (const path of ['/', '/map/', '/stories/the-bill/', '/search/', '/embed/singles-day/'])
  test(`${path} › makes no markup and no code of a text`, async ({ page }) => {
    await page.goto(at(path));
    expect(await passed(page)).toEqual([]);
  });

test('the search › starts its own worker, and lets none be started from elsewhere', async ({
  page,
}) => {
  await page.goto(at('/search/'));
  await page.getByRole('searchbox').fill('Liège');
  await expect(page.locator('[data-search-list] .search-title').first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  expect(await passed(page)).toEqual([]);
});
