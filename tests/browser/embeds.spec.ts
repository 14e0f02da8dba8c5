import { charts } from '../../src/charts/index.ts';
import { embedAddress, expectFitting, framed, ownListener, test } from './otherSite.ts';
import { expect } from './siteTest.ts';

const sandbox = 'sandbox="allow-scripts"';

test('an embed › works without an origin: it is read, shows the view asked for, and changes it', async ({
  page,
  host,
  baseURL,
}) => {
  const src = embedAddress(baseURL, 'singles-day', '?companies=jd&from=2018&theme=dark');
  await host.open(page, {
    body: `<iframe id="own" title="own" ${sandbox} src="${src}"></iframe>`,
    script: ownListener,
  });
  const frame = await framed(page, 'own');
  expect(await frame.evaluate(() => origin)).toBe('null');
  await expect(frame.locator('.plot-live')).toBeVisible();
  await expect(frame.locator('tbody tr:not([hidden])').first()).toHaveText(/JD.*2018|2018.*JD/);
  await expectFitting(page, 'own');
  await frame.locator('[data-plot]').focus();
  await page.keyboard.press('End');
  await expect(frame.locator('.tip')).toContainText('JD');
  const steps = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Change the view' }).click();
  await frame.getByRole('radio', { name: 'US dollars' }).check();
  await expect(frame.locator('.live-status')).toContainText('Values shown');
  expect(await page.evaluate(() => history.length), 'the host’s way back').toBe(steps);
  await frame.getByRole('button', { name: 'Back to the printed view' }).click();
  await expect(frame.locator('.plot-live')).toHaveCount(0);
  await expectFitting(page, 'own');
});

test('the map’s embed › comes to life without an origin, and shows the view asked for', async ({
  page,
  host,
  baseURL,
}) => {
  const frames = { still: '', asked: '?year=2018&company=amazon&layers=hubs' };
  const body = Object.entries(frames).map(([id, asked]) => {
    const src = embedAddress(baseURL, 'map', asked);
    return `<iframe id="${id}" title="${id}" ${sandbox} src="${src}"></iframe>`;
  });
  await host.open(page, { body: body.join(''), script: ownListener });
  const asked = await framed(page, 'asked');
  await expect(asked.locator('.map-year')).toHaveText('2018');
  const still = await framed(page, 'still');
  await expect(still.locator('.map-still-wide')).toBeVisible();
  // By a key: the host may be giving the frame its height, and a place to click would move.
  await still.getByRole('button', { name: 'Explore the map' }).press('Enter');
  await expect(still.getByRole('button', { name: 'Europe' })).toBeVisible();
  await expect(still.locator('.map-play')).toHaveCSS('cursor', 'pointer');
  for (const id of Object.keys(frames)) await expectFitting(page, id);
});

test('ten embeds › stand on one page of a strict policy, ask nobody else and keep nothing', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  const ids = ['map', 'country-fr', 'country-be', 'promise-amazon-drones-2013'];
  const all = [...ids, ...charts.slice(0, 6).map(({ id }) => id)];
  const body = all.map((id) => {
    const src = embedAddress(baseURL, id);
    return `<iframe id="${id}" title="${id}" src="${src}"></iframe>`;
  });
  const policy = [
    `default-src 'none'; frame-src ${new URL(baseURL ?? '').origin}; img-src data:`,
    `script-src 'nonce-host'; style-src 'nonce-host'; require-trusted-types-for 'script'`,
  ].join('; ');
  await host.open(page, {
    body: body.join(''),
    script: ownListener,
    headers: { 'content-security-policy': policy },
  });
  for (const id of all) {
    expect(await expectFitting(page, id), id).toBeGreaterThan(150);
    const frame = await framed(page, id);
    await expect(frame.locator('h1'), id).toBeVisible();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  }
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
});

test.describe('where code does not come', () => {
  // One pattern: of an array of two Playwright takes the second for settings.
  test.use({
    allowedComplaints: [/^foreign request: http:\/\/localhost|ERR_FAILED|hydrating/],
  });

  test('an embed › stays as it was printed, and offers nothing that it cannot do', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.route('**/_astro/*.js*', (route) => route.abort());
    const src = embedAddress(baseURL, 'singles-day', '?companies=jd');
    await host.open(page, {
      body: `<iframe id="own" title="own" ${sandbox} src="${src}"></iframe>`,
    });
    const frame = await framed(page, 'own');
    await expect(frame.locator('[data-lifeless]')).toBeAttached();
    await expect(frame.locator('.plot-wide')).toBeVisible();
    await expect(frame.getByRole('button')).toHaveCount(0);
    await expect(frame.getByRole('link', { name: 'The chart with its data' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed › is whole: drawing, table and the way to its page', async ({ page, baseURL }) => {
    await page.goto(embedAddress(baseURL, 'singles-day', '?theme=dark'));
    await expect(page.getByRole('img')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByText('Table', { exact: true }).click();
    await expect(page.locator('tbody tr').first()).toBeVisible();
    const way = page.getByRole('link', { name: 'The chart with its data' });
    await expect(way).toHaveAttribute('href', /\/charts\/singles-day\/$/);
    await expect(way).toHaveAttribute('target', '_blank');
    await page.goto(embedAddress(baseURL, 'map'));
    await expect(page.getByRole('img')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
