import type { Page } from '@playwright/test';
import { at, expect, test } from './siteTest.ts';

// A4 between usual margins.
const paper = { width: 680, height: 1000 };

test('a chart › is drawn on paper so that it stands on one page, live or not', async ({ page }) => {
  await page.setViewportSize(paper);
  // The longest drawing.
  await page.goto(at('/charts/fines-and-duties/'));
  await page.emulateMedia({ media: 'print' });
  await expectOneOn(page, 'plot-wide');

  await page.goto(at('/charts/cloud-revenue/'));
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Change the view' }).click();
  await expect(page.locator('.plot-live')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expectOneOn(page, 'plot-live');
});

/** Expects one drawing of the figure, of this kind, to be printed, and to be no longer than a page. */
async function expectOneOn(page: Page, kind: string): Promise<void> {
  const printed = await page
    .locator('.chart-plot')
    .first()
    .locator('svg[role="img"]')
    .evaluateAll((drawings) =>
      drawings
        .map((drawing) => ({
          kinds: [...drawing.classList],
          height: drawing.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0),
    );
  expect(printed).toHaveLength(1);
  const [{ kinds, height } = { kinds: [], height: 0 }] = printed;
  expect(kinds).toContain(kind);
  expect(height).toBeGreaterThan(200);
  expect(height).toBeLessThan(paper.height);
}
