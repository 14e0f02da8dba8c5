import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

test.use({ colorScheme: 'light' });

test('colours › are chosen at the foot of a page and hold on the next', async ({ page }) => {
  await page.goto(at('/method/'));
  const asTheDevice = await paper(page);
  await choice(page, 'Dark').check();
  const dark = await paper(page);
  expect(dark).not.toBe(asTheDevice);
  await page.goto(at('/about/'));
  await expect(choice(page, 'Dark')).toBeChecked();
  expect(await paper(page)).toBe(dark);
});

test('colours › are kept only when chosen, and forgotten with the device’s own', async ({
  page,
}) => {
  await page.goto(at('/method/'));
  expect(await kept(page)).toBe(0);
  await choice(page, 'Light').check();
  expect(await kept(page)).toBe(1);
  await choice(page, 'As the device').check();
  expect(await kept(page)).toBe(0);
});

test('colours › can be chosen where the device keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(at('/method/'));
  const before = await paper(page);
  await choice(page, 'Dark').check();
  expect(await paper(page)).not.toBe(before);
});

function choice(page: Page, name: string) {
  return page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name, exact: true });
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function kept(page: Page): Promise<number> {
  return page.evaluate(() => localStorage.length);
}
