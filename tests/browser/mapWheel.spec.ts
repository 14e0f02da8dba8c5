import type { FrameLocator, Page } from '@playwright/test';
import { openMap, surface, zoomOf } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the wheel › scrolls the page over a map, and says how it would zoom', async ({ page }) => {
  await openMap(page);
  await surface(page).hover();
  const before = await pageTop(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => pageTop(page)).toBe(before + 120);
  await expect(page.getByText('to zoom with the wheel.').first()).toBeVisible();
  expect(zoomOf(page)).toBe(1.12);
});

test('the wheel with Ctrl › zooms, and the page stays', async ({ page }) => {
  await openMap(page);
  await surface(page).hover();
  const before = await pageTop(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.3);
  await page.mouse.wheel(0, 240);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(1.12, 1);
  expect(await pageTop(page)).toBe(before);
});

test('the wheel › zooms a map that was clicked into, until the mouse has left', async ({
  page,
}) => {
  await openMap(page, '?layers=none');
  await surface(page).click();
  const before = await pageTop(page);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.3);
  expect(await pageTop(page)).toBe(before);
  await page.mouse.move(2, 2);
  await surface(page).hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => pageTop(page)).toBe(before + 120);
});

test('the wheel over a map in a frame › scrolls the page round it, and with Ctrl zooms', async ({
  page,
  baseURL,
}) => {
  await page.route('**/host/', (route) =>
    route.fulfill({ contentType: 'text/html', body: host(`${baseURL ?? ''}map/?layers=none`) }),
  );
  await page.goto('host/');
  const map = frame(page).getByRole('application');
  await map.hover();
  const before = await pageTop(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => pageTop(page)).toBe(before + 120);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomInFrame(page)).toBeGreaterThan(1.3);
  expect(await pageTop(page)).toBe(before + 120);
});

/** A page that shows another in a frame as high as all that is in it. */
function host(address: string): string {
  const style = 'display:block;width:1000px;height:6000px;margin:60px;border:0';
  return `<!doctype html><title>Host</title><iframe title="Map" src="${address}" style="${style}"></iframe>`;
}

function frame(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

function zoomInFrame(page: Page): Promise<number> {
  return frame(page)
    .locator('body')
    .evaluate(() => Number(new URLSearchParams(location.search).get('at')?.split(',')[2] ?? 1.12));
}

function pageTop(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
