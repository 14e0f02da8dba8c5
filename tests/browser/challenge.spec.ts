import { at, expect, test } from './siteTest.ts';

const cell = 'hubs/cainiao-liege-ehub/jobs';

test.describe('/challenge/', () => {
  test(
    'fills the thread with the cell of the address, and with any other that is chosen',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto(at(`/challenge/?datum=${cell}&page=/stories/the-bill/`));
      const text = page.locator('[data-part="draft-text"]');
      await expect(text).toContainText(`Datum: ${cell}`);
      await expect(text).toContainText('/sources/src-');
      await expect(text).toContainText('/stories/the-bill/');
      const start = page.locator('[data-part="forum-reddit"]');
      await expect(start).toHaveAttribute('href', /hubs%2Fcainiao-liege-ehub%2Fjobs/);
      await page.getByLabel('Column').selectOption('area_m2');
      await expect(text).toContainText('hubs/cainiao-liege-ehub/area_m2');
      await expect(start).toHaveAttribute('href', /area_m2/);
      await page.getByLabel('Table').selectOption('countries');
      await expect(text).toContainText('Datum: countries/');
    },
  );

  test('takes nothing of a foreign address on trust', async ({ page }) => {
    await page.goto(
      at('/challenge/?datum=%3Cimg%20src=x%20onerror=alert(1)%3E/a/b&page=//evil.example/'),
    );
    await expect(page.getByText('The address names no number')).toBeVisible();
    await expect(page.getByLabel('Table')).toHaveValue('');
    await expect(page.getByLabel('Row')).toBeDisabled();
    await expect(page.locator('[data-part="draft-text"]')).not.toContainText('evil');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('offers the rows and columns of a chart, the row that was followed first', async ({
    page,
  }) => {
    await page.goto(at('/charts/singles-day/'));
    await page.getByRole('link', { name: 'Challenge row 3', exact: true }).click();
    const text = page.locator('[data-part="draft-text"]');
    await expect(text).toContainText('Datum: charts/singles-day/3/');
    await expect(page.getByLabel('Row')).toHaveValue('3');
  });
});

test.describe('/challenge/ without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows no list that cannot be used, and a text to fill in', async ({ page }) => {
    await page.goto(at(`/challenge/?datum=${cell}`));
    await expect(page.locator('select:visible')).toHaveCount(0);
    await expect(page.locator('#number ~ noscript p')).toBeVisible();
    await expect(page.locator('[data-part="draft-text"]')).toContainText('[what stands there]');
  });
});
