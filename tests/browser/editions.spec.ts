import type { Page } from '@playwright/test';
import { readManifest } from '../../src/editions/keptEditions.ts';
import { editionFolder, type Edition } from '../../src/editions/manifest.ts';
import { expectFitting, framed, ownListener, test } from './otherSite.ts';
import { at, expect } from './siteTest.ts';

const id = 'singles-day';
const sandbox = 'sandbox="allow-scripts"';

function newest(): Edition {
  const found = readManifest('public').findLast((edition) => edition.id === id);
  if (found === undefined) throw new Error(`${id}: is not kept`);
  return found;
}

/** Two frames of a kept figure on another site, the second without an origin. */
function twoFrames(baseURL: string | undefined): string {
  const src = new URL(at(`/${editionFolder(newest())}/?theme=dark`), baseURL).href;
  return `<iframe id="own" title="own" src="${src}"></iframe>
    <iframe id="opaque" title="opaque" ${sandbox} src="${src}"></iframe>`;
}

/** The site of a day on which the figure's data, as they are now, are no longer those that were kept. */
async function correct(page: Page): Promise<void> {
  const said = 'The data behind this figure were corrected since 26 November 2026:';
  await page.route('**/editions/*/state.json', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { [newest().hash]: { isChanged: true, said, link: 'what changed' } },
    }),
  );
}

test('a kept figure › stands on another site as it was, and asks only whether it still is right', async ({
  page,
  host,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.frame() !== page.mainFrame()) asked.push(new URL(request.url()).pathname);
  });
  await page.route('**/editions/*/state.json', async (route) => {
    const response = await route.fetch();
    const state = (await response.json()) as Record<string, object>;
    // On the day of the test it may have been corrected.
    for (const edition of Object.keys(state)) state[edition] = { isChanged: false };
    await route.fulfill({ response, json: state });
  });
  await host.open(page, { body: twoFrames(baseURL), script: ownListener });
  for (const name of ['own', 'opaque']) {
    await expectFitting(page, name);
    const frame = await framed(page, name);
    await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await expect(frame.locator('.edition-line')).toHaveText(
      /Kept as it was on .* Is this still right\?/,
    );
    await frame.locator('[data-plot]').focus();
    await page.keyboard.press('End');
    await expect(frame.locator('.tip')).toBeVisible();
  }
  await expect.poll(() => asked.filter((path) => path.endsWith('/state.json')).length).toBe(2);
  const parts = new Set(asked.map((path) => path.replace(/.*\/(e|editions)\//, '$1/')));
  expect([...parts].sort()).toEqual([`${editionFolder(newest())}/`, `editions/${id}/state.json`]);
});

test(
  'a kept figure › says that its data were corrected since, and leads to what changed',
  { tag: '@firefox' },
  async ({ page, host, baseURL }) => {
    await correct(page);
    await host.open(page, { body: twoFrames(baseURL), script: ownListener });
    for (const name of ['own', 'opaque']) {
      await page.locator(`#${name}`).scrollIntoViewIfNeeded();
      const line = (await framed(page, name)).locator('.edition-line');
      await expect(line).toContainText('were corrected since 26 November 2026: what changed');
      const way = line.getByRole('link', { name: 'what changed' });
      await expect(way).toHaveAttribute(
        'href',
        new RegExp(`/editions/${id}/#as-of-${newest().hash}$`),
      );
      await expectFitting(page, name);
    }
    await page.goto(at(`/editions/${id}/#as-of-${newest().hash}`));
    await expect(page.locator(`#as-of-${newest().hash}`)).toBeInViewport();
  },
);

test('the embed window › offers the kept figure, and its code names it', async ({ page }) => {
  await page.goto(at(`/charts/${id}/`));
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
  const code = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  await expect(code('A picture')).toBeVisible();
  await dialog.getByRole('radio', { name: /^As on/ }).check();
  const { hash } = newest();
  await expect(code('A line of script')).toHaveValue(new RegExp(`data-edition="${hash}"`));
  await expect(code('An element')).toHaveValue(new RegExp(` edition="${hash}"`));
  await expect(code('A plain frame')).toHaveValue(new RegExp(`/e/${id}@${hash}/"`));
  await expect(code('A picture')).toHaveCount(0);
  const preview = page.frameLocator('.kit-preview iframe');
  await expect(preview.locator('.edition-line')).toContainText('Kept as it was on');
  await dialog.getByRole('radio', { name: 'Live', exact: true }).check();
  await expect(code('A line of script')).not.toHaveValue(/data-edition/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a kept figure › is whole, and leads to whether it still is right', async ({ page }) => {
    await page.goto(at(`/${editionFolder(newest())}/`));
    await expect(page.getByRole('img')).toBeVisible();
    await page.getByRole('link', { name: 'Is this still right?' }).evaluate((link) => {
      link.removeAttribute('target');
    });
    await page.getByRole('link', { name: 'Is this still right?' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText('As of');
  });
});
