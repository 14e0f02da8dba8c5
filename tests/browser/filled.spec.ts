import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../.ci/serve.mjs';
import { gluedWords } from '../build/checks/gluedWords.ts';
import { markupFaults } from '../build/checks/markup.ts';
import { axeFaults, bringAxe, colourRules } from './axe.ts';
import { buildFilled, filledPaths } from './filledSite/buildFilled.ts';
import { filled } from './filledSite/filledData.ts';
import { expect, test as base } from './siteTest.ts';

/** The pages that talk, challenges and corrections stand on, all of them filled. */
const test = base.extend<object, { site: { folder: string; url: string } }>({
  site: [
    async ({}, use) => {
      const top = await mkdtemp(join(tmpdir(), 'filled-'));
      const folder = await buildFilled(top);
      const { url, close } = await serve({ folder });
      await use({ folder, url });
      await close();
      await rm(top, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' });

test('filled pages are valid, and have a blank between two words', async ({ site }) => {
  const faults = await Promise.all(
    filledPaths.map(async (path) => {
      const html = await readFile(join(site.folder, path, 'index.html'), 'utf8');
      return [...markupFaults(html), ...gluedWords(html)].map((fault) => `${path}: ${fault}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('filled pages have no violation of axe, in light or dark', async ({ page, site }) => {
  test.slow();
  await bringAxe(page);
  const faults: string[] = [];
  for (const path of filledPaths) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`${site.url}${path.slice(1)}`, { waitUntil: 'domcontentloaded' });
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axeFaults(page, { only: colourRules });
    faults.push(...[...light, ...dark].map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('what is said of a number stands where the number does', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const goto = (path: string) => page.goto(`${site.url}${path}`);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);

  await goto(`sources/${filled.source}/`);
  const row = page.locator('#hubs-cainiao-liege-ehub');
  await expect(row.getByText('Challenged: open')).toBeVisible();
  await expect(row.getByText('Corrected on 5 December 2026')).toBeVisible();
  await row.getByRole('link', { name: 'Does the hub in Liège' }).click();
  await expect(page.locator('#thread-on-datum-lemmy')).toContainText('5 replies');
  await expect(page.locator('.talk')).toHaveCount(6);
  expect(await wide()).toBe(320);

  await goto(`charts/${filled.chart}/`);
  await expect(page.getByText('not settled yet')).toHaveCount(1);
  await page.getByText('not settled yet').locator('..').getByRole('link').click();
  await expect(page.locator('#challenge-doubt-area')).toBeVisible();
  await expect(page.getByText('Lead graphics changed').first()).toBeVisible();
  expect(await wide()).toBe(320);

  await goto(`stories/${filled.chapter}/`);
  await expect(page.locator('.talk')).toHaveCount(2);
  await expect(page.getByText('Corrected on 9 December 2026:').first()).toBeVisible();
});
