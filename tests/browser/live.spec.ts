import type { Locator, Page } from '@playwright/test';
import { charts } from '../../src/charts/index.ts';
import { openChapter } from './chapter.ts';
import { expectRead, figureOf, plotOf, readingsOf } from './chartReading.ts';
import {
  anchor,
  box,
  drawn,
  expectOpen,
  id,
  inChapter,
  open,
  path,
  radio,
  rowsShown,
} from './liveChart.ts';
import { at, expect, test } from './siteTest.ts';

const live = charts.filter(({ controls }) => controls !== undefined);

for (const chart of live) {
  test(`${chart.id} › opens in its place, and closes again`, async ({ page }) => {
    await page.goto(at(`/charts/${chart.id}/`));
    const figure = figureOf(page, chart.id);
    const rows = await rowsShown(figure);
    await open(figure);
    await expect(figure.locator('.plot').filter({ visible: true })).toHaveClass(/plot-live/);
    expect(await rowsShown(figure)).toEqual(rows);
    await figure.getByRole('button', { name: 'Back to the printed view' }).click();
    await expect(figure.locator('.plot-live')).toHaveCount(0);
    await expect(figure.locator('.plot-wide')).toBeVisible();
    expect(await rowsShown(figure)).toEqual(rows);
  });
}

test('the live chart › each control changes drawing, table and address', async ({ page }) => {
  await page.goto(path);
  const figure = figureOf(page, id);
  const all = (await rowsShown(figure)).length;
  await open(figure);
  await changes(page, figure, 'scale=log', () => radio(figure, 'Logarithmic').check());
  await changes(page, figure, 'currency=usd', () => radio(figure, 'US dollars').check());
  expect(await rowsShown(figure)).toHaveLength(all);
  await changes(page, figure, 'companies=alibaba', () => box(figure, 'Amazon').uncheck());
  const alibaba = await rowsShown(figure);
  expect(alibaba.filter((row) => !row.includes('Alibaba'))).toEqual([]);
  await expect(box(figure, 'Alibaba'), 'the last company cannot go').toBeDisabled();
  await changes(page, figure, 'from=2018', () => type(figure, 'From', '2018'));
  await changes(page, figure, 'to=2022', () => type(figure, 'To', '2022'));
  const rows = await rowsShown(figure);
  expect(rows).toEqual(alibaba.filter((row) => /\b\w+ (2018|2019|202[012])\b/.test(row)));
  await expect(figure.getByText(`Values shown: ${rows.length}`)).toBeVisible();
  await changes(page, figure, '', () => figure.getByRole('button', { name: 'Reset' }).click());
  expect(await rowsShown(figure)).toHaveLength(all);
});

test('the live chart › is read by keys as it is drawn', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(`${path}${anchor}?companies=alibaba&from=2015`);
  const figure = figureOf(page, id);
  await expectOpen(figure);
  const rows = await readingsOf(figure);
  await plotOf(figure).focus();
  await page.keyboard.press('Home');
  await expectRead(page, rows[0]);
  await page.keyboard.press('End');
  await expectRead(page, rows.at(-1));
});

for (const width of [1280, 360]) {
  test(`the live chart › fits the chapter at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(inChapter.path);
    const figure = figureOf(page, inChapter.id);
    await open(figure);
    const room = await plotOf(figure).evaluate(({ clientWidth }) => clientWidth);
    await expect(figure.locator('.plot-live')).toHaveAttribute(
      'viewBox',
      new RegExp(`^0 0 ${room} `),
    );
    await page.setViewportSize({ width: 600, height: 800 });
    await expect(figure.locator('.plot-live')).not.toHaveAttribute(
      'viewBox',
      new RegExp(`^0 0 ${room} `),
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test(
  'the live chart › says quietly that it could not be loaded',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.route(`**/charts/${id}.json`, (route) => route.fulfill({ json: { rows: 'none' } }));
    await page.goto(path);
    const figure = figureOf(page, id);
    await figure.getByRole('button', { name: 'Change the view' }).click();
    await expect(figure.getByText('could not be loaded')).toBeVisible();
    await expect(figure.locator('.plot-wide')).toBeVisible();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown', async ({ page }) => {
    for (const { id: chart } of live) {
      await page.goto(at(`/charts/${chart}/`));
      await expect(figureOf(page, chart).locator('.plot-wide')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.locator('input:visible, select:visible')).toHaveCount(0);
    }
    await openChapter(page, 1280);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

/** Works a control; expects another drawing, and an address that holds `text`. */
async function changes(
  page: Page,
  figure: Locator,
  text: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = await drawn(figure);
  await work();
  await expect.poll(() => drawn(figure)).not.toBe(before);
  const { hash } = new URL(page.url());
  if (text === '') expect(hash).toBe(anchor);
  else expect(hash.replace(`${anchor}?`, '').split('&')).toContain(text);
}

async function type(figure: Locator, label: string, year: string): Promise<void> {
  const field = figure.getByLabel(label, { exact: true });
  await field.fill(year);
  await field.press('Tab');
}
