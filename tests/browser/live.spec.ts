import type { Locator, Page } from '@playwright/test';
import { charts } from '../../src/charts/index.ts';
import { openChapter } from './chapter.ts';
import { expectRead, figureOf, plotOf, readingsOf } from './chartReading.ts';
import { at, expect, test } from './siteTest.ts';

const id = 'revenue-amazon-alibaba';
const anchor = `#chart-${id}`;
const path = at(`/charts/${id}/`);
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

test('the live chart › is read by keys as it is drawn', async ({ page }) => {
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
    await openChapter(page, width);
    const figure = figureOf(page, id);
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

test('the live chart › says quietly that it could not be loaded', async ({ page }) => {
  await page.route(`**/charts/${id}.json`, (route) => route.fulfill({ json: { rows: 'none' } }));
  await page.goto(path);
  const figure = figureOf(page, id);
  await figure.getByRole('button', { name: 'Change the view' }).click();
  await expect(figure.getByText('could not be loaded')).toBeVisible();
  await expect(figure.locator('.plot-wide')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown', async ({ page }) => {
    for (const { id: chart } of live) {
      await page.goto(at(`/charts/${chart}/`));
      await expect(figureOf(page, chart).locator('.plot-wide')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.locator('input, select')).toHaveCount(0);
    }
    await openChapter(page, 1280);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

async function open(figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: 'Change the view' }).click();
  await expectOpen(figure);
}

async function expectOpen(figure: Locator): Promise<void> {
  await expect(figure.getByText(/Values shown: [1-9]/)).toBeVisible();
  await expect(figure.locator('.plot-live')).toBeVisible();
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

function drawn(figure: Locator): Promise<string> {
  return figure.locator('.plot-live').innerHTML();
}

/** The words of the table's rows that are not hidden. */
function rowsShown(figure: Locator): Promise<string[]> {
  return figure
    .locator('tbody tr:not([hidden])')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' ')),
    );
}

function radio(figure: Locator, name: string): Locator {
  return figure.getByRole('radio', { name });
}

function box(figure: Locator, name: string): Locator {
  return figure.getByRole('group', { name: 'Companies' }).getByRole('checkbox', { name });
}

async function type(figure: Locator, label: string, year: string): Promise<void> {
  const field = figure.getByLabel(label, { exact: true });
  await field.fill(year);
  await field.press('Tab');
}
