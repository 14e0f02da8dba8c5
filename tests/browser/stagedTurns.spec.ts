import {
  altOf,
  chapters,
  expectStep,
  expectStills,
  open,
  scrollTo,
  stage,
  stepOf,
  turn,
} from './stage.ts';
import { expect, test } from './siteTest.ts';

// All leads are led by one script: one of them shows what it does.
for (const { id, steps, path, position } of chapters.slice(0, 1)) {
  const [first = '', second = '', third = ''] = steps;

  test.describe(`the lead of ${id}`, () => {
    for (const width of [1280, 360]) {
      test(`#step-${second} › arrives at that step at ${width} pixels`, async ({ page }) => {
        await open(page, path, width, `#step-${second}`);
        await expectStep(page, second, position(second));
        await expect(stepOf(page, second).getByRole('heading')).toBeInViewport();
      });

      test(`the stage › is led on and back by keys at ${width} pixels @firefox`, async ({
        page,
      }) => {
        await open(page, path, width, `#step-${first}`);
        await expectStep(page, first, position(first));
        const next = turn(page, 'Next: ');
        await next.focus();
        for (const step of [second, third]) {
          await page.keyboard.press('Enter');
          await expectStep(page, step, position(step));
          await expect(page).toHaveURL(new RegExp(`#step-${step}$`));
          await expect(next).toBeFocused();
        }
        await page.goBack();
        await expectStep(page, second, position(second));
      });
    }

    test('the stage › says to a screen reader which step a key led to', async ({ page }) => {
      await open(page, path, 1280, `#step-${first}`);
      await expectStep(page, first, position(first));
      await turn(page, 'Next: ').press('Enter');
      const told = stage(page).locator('[aria-live=polite]');
      await expect(told).toContainText(`${position(second)}: `);
      await expect(told).toContainText(await altOf(page, second));
    });

    test('scrolling › changes the step and nothing in the history', async ({ page }) => {
      await open(page, path, 1280, `#step-${first}`);
      await expectStep(page, first, position(first));
      const before = await page.evaluate(() => [history.length, location.href]);
      for (const step of steps) {
        await scrollTo(page, step);
        await expectStep(page, step, position(step));
      }
      await expect(turn(page, 'Next: ')).toHaveCount(0);
      expect(await page.evaluate(() => [history.length, location.href])).toEqual(before);
    });

    for (const media of [{ reducedMotion: 'reduce' }, { media: 'print' }] as const)
      test(`${Object.values(media)[0]} › shows every step as a still`, async ({ page }) => {
        await page.emulateMedia(media);
        await open(page, path, 1280);
        await expectStills(page, steps);
      });
  });
}
