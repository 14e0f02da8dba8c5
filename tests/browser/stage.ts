import type { Locator, Page } from '@playwright/test';
import { leads } from '../../src/leads/index.ts';
import { builtPages } from './builtPages.ts';
import { at, expect } from './siteTest.ts';

/** The chapters with a lead of stages, in their order. */
export const chapters = leads
  .map(({ id, steps }) => ({
    id,
    steps,
    path: `/stories/${id}/`,
    position: (step: string) => `Step ${steps.indexOf(step) + 1} of ${steps.length}`,
  }))
  .filter(({ path }) => builtPages().includes(path));

/** Opens a chapter in a window of this width; `hash` is where to arrive. */
export async function open(page: Page, path: string, width: number, hash = ''): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(at(path) + hash);
}

/** Scrolls to a step as a reader would who jumps. */
export async function scrollTo(page: Page, step: string): Promise<void> {
  await stepOf(page, step).evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
}

/** The moving stage. */
export function stage(page: Page): Locator {
  return page.locator('.lead-stage');
}

/** A step with its still, its words and its links. */
export function stepOf(page: Page, step: string): Locator {
  return page.locator(`#step-${step}`);
}

/** A link of the stage to a neighbouring step. */
export function turn(page: Page, label: string): Locator {
  return stage(page).getByRole('link', { name: label });
}

/** What a step says of its picture. */
export async function altOf(page: Page, step: string): Promise<string> {
  return (await stepOf(page, step).locator('.lead-step-alt').innerText()).trim();
}

/** Expects the stage to be at this step: its counter, its picture's words, and each mark where the still has it. */
export async function expectStep(page: Page, step: string, position: string): Promise<void> {
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
export async function wordFaults(page: Page): Promise<string[]> {
  // Of the stage only: the line of the reader's progress moves as the page scrolls and never ends.
  await stage(page).evaluate((element) =>
    Promise.all(
      element.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => null)),
    ),
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
export async function expectStills(page: Page, steps: readonly string[]): Promise<void> {
  await expect(stage(page)).toBeHidden();
  for (const step of steps) {
    const still = stepOf(page, step).getByRole('img');
    await expect(still).toHaveCount(1);
    await expect(still).toBeVisible();
    await expect(still).toHaveAccessibleName(/\S.{40,}/);
    await expect(stepOf(page, step).getByRole('heading')).toBeVisible();
  }
}
