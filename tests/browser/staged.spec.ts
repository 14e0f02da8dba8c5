import { chapters, expectStep, expectStills, open, scrollTo, wordFaults } from './stage.ts';
import { expect, test } from './siteTest.ts';

for (const { id, steps, path, position } of chapters) {
  const [first = ''] = steps;

  test.describe(`the lead of ${id}`, () => {
    for (const width of [1280, 360]) {
      test(`the stage › shows the words of each step whole at ${width} pixels`, async ({
        page,
      }) => {
        await open(page, path, width, `#step-${first}`);
        for (const step of steps) {
          await scrollTo(page, step);
          await expectStep(page, step, position(step));
          expect(await wordFaults(page), step).toEqual([]);
        }
      });
    }

    test('scrolling › shifts nothing', async ({ page }) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, path, 360);
      for (const step of steps) {
        await scrollTo(page, step);
        await expectStep(page, step, position(step));
      }
      expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(
        0.01,
      );
    });
  });

  test.describe(`the lead of ${id} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows every step as a still', async ({ page }) => {
      await open(page, path, 360);
      await expectStills(page, steps);
    });
  });
}
