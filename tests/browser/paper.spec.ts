import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

// A4 between usual margins.
const paper = { width: 680, height: 1000 };

test('a chart › is drawn on paper so that it stands on one page, live or not', async ({ page }) => {
  await page.setViewportSize(paper);
  // The longest drawing.
  await page.goto(at('/charts/fines-and-duties/'));
  await page.emulateMedia({ media: 'print' });
  const [drawing, ...others] = await shownDrawings(page);
  expect(others).toEqual([]);
  expect(drawing).toBeGreaterThan(300);
  expect(drawing).toBeLessThan(paper.height);

  await page.goto(at('/charts/cloud-revenue/'));
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Change the view' }).click();
  await expect(page.locator('.plot-live')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await shownDrawings(page)).toHaveLength(1);
});

/** The heights of all drawings of the figure that are printed. */
function shownDrawings(page: Page): Promise<number[]> {
  return page
    .locator('.chart-plot')
    .first()
    .evaluate((plot) =>
      [...plot.querySelectorAll('svg[role="img"], .plot-live svg')]
        .map((drawing) => drawing.getBoundingClientRect().height)
        .filter((height) => height > 0),
    );
}
