import type { Locator, Page } from '@playwright/test';
import { leads } from '../../src/leads/index.ts';
import { builtPages } from './builtPages.ts';
import { at, expect, test } from './siteTest.ts';

const chapters = leads
  .map(({ id, steps }) => ({ id, steps, path: `/stories/${id}/` }))
  .filter(({ path }) => builtPages().includes(path));

for (const { id, steps, path } of chapters) {
  const [first = '', second = '', third = ''] = steps;
  const position = (step: string) => `Step ${steps.indexOf(step) + 1} of ${steps.length}`;

  test.describe(`the lead of ${id}`, () => {
    for (const width of [1280, 360]) {
      test(`#step-${second} › arrives at that step at ${width} pixels`, async ({ page }) => {
        await open(page, path, width, `#step-${second}`);
        await expectStep(page, second, position(second));
        await expect(stepOf(page, second).getByRole('heading')).toBeInViewport();
      });

      test(`the stage › is led on and back by keys at ${width} pixels`, async ({ page }) => {
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

    for (const media of [{ reducedMotion: 'reduce' }, { media: 'print' }] as const)
      test(`${Object.values(media)[0]} › shows every step as a still`, async ({ page }) => {
        await page.emulateMedia(media);
        await open(page, path, 1280);
        await expectStills(page, steps);
      });
  });

  test.describe(`the lead of ${id} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    for (const width of [1280, 360])
      test(`shows every step as a still at ${width} pixels`, async ({ page }) => {
        await open(page, path, width);
        await expectStills(page, steps);
      });
  });
}

async function open(page: Page, path: string, width: number, hash = ''): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(at(path) + hash);
}

async function scrollTo(page: Page, step: string): Promise<void> {
  await stepOf(page, step).evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
}

function stage(page: Page): Locator {
  return page.locator('.lead-stage');
}

function stepOf(page: Page, step: string): Locator {
  return page.locator(`#step-${step}`);
}

function turn(page: Page, label: string): Locator {
  return stage(page).getByRole('link', { name: label });
}

async function altOf(page: Page, step: string): Promise<string> {
  return (await stepOf(page, step).locator('.lead-step-alt').innerText()).trim();
}

/** Expects the stage to be at this step: its counter, its picture's words, and each mark where the still has it. */
async function expectStep(page: Page, step: string, position: string): Promise<void> {
  await expect(stage(page).getByText(position, { exact: true })).toBeVisible();
  const picture = stage(page).getByRole('img');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleName(await altOf(page, step));
  expect(await page.evaluate(misplacedMarks, step)).toEqual([]);
}

/** Marks of the stage that are not where the step's still has them, or are shown though it has none. */
function misplacedMarks(step: string): string[] {
  const drawn = (frame: string) =>
    [`.lead-stage .lead-map-${frame}`, `#step-${step} .lead-map-${frame}`].map((selector) => {
      const marks = document.querySelectorAll(`${selector} > *`);
      return new Map([...marks].map((mark) => [mark.getAttribute('data-key'), mark]));
    });
  return ['narrow', 'wide'].flatMap((frame) => {
    const [stage = new Map<string, Element>(), still = new Map<string, Element>()] = drawn(frame);
    return [...stage].flatMap(([key, mark]) => {
      const wanted = still.get(key);
      const isSame =
        wanted === undefined
          ? mark.getAttribute('opacity') === '0'
          : wanted.outerHTML === mark.outerHTML ||
            [...wanted.attributes].every(({ name, value }) => mark.getAttribute(name) === value);
      return isSame ? [] : [`${frame}: ${String(key)}`];
    });
  });
}

/** Words on the stage that are smaller than 12 pixels or reach out of the window. */
async function wordFaults(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.lead-stage text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const scale = text.getScreenCTM()?.a ?? 0;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      if (box.width === 0 || text.getAttribute('opacity') === '0') return [];
      const isWhole = box.left >= 0 && box.right <= innerWidth && box.top >= 0;
      return size >= 12 && isWhole ? [] : [`${text.textContent}: ${size.toFixed(1)} pixels`];
    }),
  );
}

/** Expects a picture for each step with its words, and no stage. */
async function expectStills(page: Page, steps: readonly string[]): Promise<void> {
  await expect(stage(page)).toBeHidden();
  for (const step of steps) {
    const still = stepOf(page, step).getByRole('img');
    await expect(still).toHaveCount(1);
    await expect(still).toBeVisible();
    await expect(still).toHaveAccessibleName(/\S.{40,}/);
    await expect(stepOf(page, step).getByRole('heading')).toBeVisible();
  }
}
