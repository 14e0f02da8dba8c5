import type { Page, Response } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

/** Once an engine is there, what a word may cost: a part of the index and the pages that are shown. */
const bytesOfQuery = 60_000;

test(
  'search › is reached by the key /, finds, and goes along its results by keys',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(at('/method/'));
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('Liège');
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages have “Liège”$/);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
  },
);

test(
  'search › shows one kind of page alone, and keeps it in the address',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto(at('/search/?q=revenue'));
    await page.getByRole('radio', { name: /^Charts/ }).check();
    await expect(page).toHaveURL(/\?q=revenue&kind=charts$/);
    await expect(
      results(page).filter({ hasNot: page.getByText('Chart', { exact: true }) }),
    ).toHaveCount(0);
    await expect(results(page)).not.toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Charts/ })).toBeChecked();
    await expect(results(page).first()).toContainText('Chart');
  },
);

test('search › leads to a hub on the map', async ({ page }) => {
  await page.goto(at('/search/?q=eHub+first+hall&kind=hubs'));
  await results(page)
    .getByRole('link', { name: /Liège Airport/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/map\/\?.*cainiao-liege-ehub/);
});

test('search › says that nothing was found, with words that stay words', async ({ page }) => {
  await page.goto(at('/search/?q=%3Cimg%3Eqqzzxv'));
  await expect(page.getByRole('status')).toContainText('No page has “<img>qqzzxv”');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('search › says that its index could not be fetched', async ({ page }) => {
  await page.route('**/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default 1' }),
  );
  await page.goto(at('/search/?q=parcels'));
  await expect(page.getByRole('status')).toContainText('could not be fetched');
});

test('search › fetches nothing before a word, and little for each', async ({ page }) => {
  const fetched: Response[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/pagefind/')) fetched.push(response);
  });
  await page.goto(at('/search/'));
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await ask(page, 'duty');
  fetched.length = 0;
  for (const word of ['parcels', 'Liège', 'Souq', 'revenue']) {
    await ask(page, word);
    const sizes = await Promise.all(fetched.map((each) => each.request().sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes, word).toBeLessThanOrEqual(bytesOfQuery);
    fetched.length = 0;
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search › has no field that does nothing, and leads to the lists', async ({ page }) => {
    await page.goto(at('/search/'));
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Charts' })).toBeVisible();
  });
});

function results(page: Page) {
  return page.getByRole('list', { name: 'Results' }).getByRole('listitem');
}

async function ask(page: Page, word: string): Promise<void> {
  await page.getByRole('searchbox').fill(word);
  await expect(page.getByRole('status')).toContainText(word);
  await expect(results(page)).not.toHaveCount(0);
  await page.waitForLoadState('networkidle');
}
