import type { Locator } from '@playwright/test';
import { figureOf } from './chartReading.ts';
import { anchor, box, drawn, expectOpen, id, open, path, radio, rowsShown } from './liveChart.ts';
import { expect, test } from './siteTest.ts';

test('the live chart › an address brings its view back, and so does reloading', async ({
  page,
}) => {
  await page.goto(`${path}${anchor}?companies=amazon&scale=log&currency=usd&from=2010&to=2020`);
  const figure = figureOf(page, id);
  await expectAsked(figure);
  const drawing = await drawn(figure);
  await page.reload();
  await expectAsked(figure);
  await expect.poll(() => drawn(figure)).toBe(drawing);
});

test('the live chart › the way back goes view by view', async ({ page }) => {
  await page.goto(path);
  const figure = figureOf(page, id);
  await open(figure);
  const first = await drawn(figure);
  await radio(figure, 'Logarithmic').check();
  await expect(page).toHaveURL(/scale=log$/);
  const second = await drawn(figure);
  await box(figure, 'Alibaba').uncheck();
  await expect(page).toHaveURL(/companies=amazon&scale=log$/);
  await page.goBack();
  await expect(box(figure, 'Alibaba')).toBeChecked();
  await expect.poll(() => drawn(figure)).toBe(second);
  await page.goBack();
  await expect(radio(figure, 'Linear')).toBeChecked();
  await expect.poll(() => drawn(figure)).toBe(first);
  await page.goForward();
  await expect(radio(figure, 'Logarithmic')).toBeChecked();
});

const hostile = [
  'scale=<script>alert(1)</script>&from=3000&companies=x',
  'scale=%3Cimg%20src=x%20onerror=alert(1)%3E&__proto__=x&constructor=y',
  'from=2020&to=2010&currency=eur',
  `companies=${'amazon,'.repeat(2000)}`,
  '%E0%A4%A&from=&to=NaN&&&=',
];

for (const text of hostile) {
  test(`#…?${text.slice(0, 60)} › gets a quiet notice`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`the address ran a script: ${dialog.message()}`);
    });
    await page.goto(path);
    const rows = await rowsShown(figureOf(page, id));
    const made = await page.locator('script, img').count();
    await page.goto(`${path}${anchor}?${text}`);
    await page.reload();
    const figure = figureOf(page, id);
    await expectOpen(figure);
    await expect(figure.getByText(/^Part of the view .* was left out\./)).toBeVisible();
    await expect(radio(figure, 'Linear')).toBeChecked();
    expect(await rowsShown(figure)).toEqual(rows);
    expect(await page.locator('script, img').count()).toBeLessThanOrEqual(made);
    await expect(figure).not.toContainText('alert');
  });
}

/** Expects the view of the test's address: its controls and its rows. */
async function expectAsked(figure: Locator): Promise<void> {
  await expectOpen(figure);
  await expect(box(figure, 'Amazon')).toBeChecked();
  await expect(box(figure, 'Alibaba')).not.toBeChecked();
  await expect(radio(figure, 'Logarithmic')).toBeChecked();
  await expect(radio(figure, 'US dollars')).toBeChecked();
  await expect(figure.getByLabel('From')).toHaveValue('2010');
  await expect(figure.getByLabel('To', { exact: true })).toHaveValue('2020');
  await expect(figure.getByText('Values shown: 11')).toBeVisible();
  expect(await rowsShown(figure)).toHaveLength(11);
}
