import type { Locator, Page } from '@playwright/test';
import { leadSteps, type LeadStepId } from '../../src/geo/leadSteps.ts';
import { openChapter } from './chapter.ts';
import { atRest, expect, test } from './siteTest.ts';

for (const width of [1280, 360]) {
  test(`#step-liege › arrives at that step at ${width} pixels`, async ({ page }) => {
    await openChapter(page, width, { hash: '#step-liege' });
    await expectStep(page, 'liege');
    await expect(stepOf(page, 'liege').getByRole('heading')).toBeInViewport();
  });

  test(`the stage › is led on and back by keys at ${width} pixels @firefox`, async ({ page }) => {
    await openChapter(page, width, { hash: '#step-liege' });
    await expectStep(page, 'liege');
    const next = turn(page, 'Next: ');
    await next.focus();
    for (const step of ['paris-sorting', 'cut-short'] as const) {
      await page.keyboard.press('Enter');
      await expectStep(page, step);
      await expect(page).toHaveURL(new RegExp(`#step-${step}$`));
      await expect(next).toBeFocused();
    }
    await turn(page, 'Previous: ').focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 'paris-sorting');
    for (const step of ['cut-short', 'paris-sorting', 'liege'] as const) {
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`#step-${step}$`));
      await expectStep(page, step);
    }
  });
}

test('the stage › says to a screen reader which step a key led to', async ({ page }) => {
  await openChapter(page, 1280, { hash: '#step-beijing' });
  await expectStep(page, 'beijing');
  await turn(page, 'Next: ').press('Enter');
  const alt = await altOf(page, 'bulgaria');
  await expect(stage(page).locator('[aria-live=polite]')).toContainText(`Step 2 of 8: `);
  await expect(stage(page).locator('[aria-live=polite]')).toContainText(alt);
});

test('the stage › shows each step with its words and its drawing', async ({ page }) => {
  await openChapter(page, 1280, { hash: '#step-beijing' });
  for (const [index, step] of leadSteps.entries()) {
    if (index > 0) await turn(page, 'Next: ').press('Enter');
    await expectStep(page, step);
  }
  await expect(turn(page, 'Next: ')).toHaveCount(0);
});

test('the links of a step › lead to its neighbours', async ({ page }) => {
  await openChapter(page, 1280, { hash: '#step-liege' });
  await stepOf(page, 'liege')
    .getByRole('link', { name: /^Next: / })
    .press('Enter');
  await expectStep(page, 'paris-sorting');
  await stepOf(page, 'paris-sorting')
    .getByRole('link', { name: /^Previous: / })
    .press('Enter');
  await expectStep(page, 'liege');
});

test('scrolling › changes the step and nothing in the history', async ({ page }) => {
  await openChapter(page, 1280, { hash: '#step-beijing' });
  await expectStep(page, 'beijing');
  const before = await page.evaluate(() => [history.length, location.href]);
  for (const step of leadSteps) {
    await stepOf(page, step).evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
    });
    await expectStep(page, step);
  }
  expect(await page.evaluate(() => [history.length, location.href])).toEqual(before);
});

for (const width of [1280, 360]) {
  test(`the wheel › moves the page as far as it turns at ${width} pixels`, async ({ page }) => {
    await openChapter(page, width, { hash: '#step-bulgaria' });
    await expectStep(page, 'bulgaria');
    await atRest(page);
    for (const [x, y] of [
      [width - 100, 200],
      [100, 400],
      [100, 700],
    ] as const) {
      await page.mouse.move(x, y);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 240);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 240);
    }
  });
}

test('reduced motion › shows every step as a still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openChapter(page, 1280);
  await expectStills(page);
});

test('print › shows every step as a still', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openChapter(page, 800);
  await expectStills(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1280, 360]) {
    test(`every step is shown as a still at ${width} pixels`, async ({ page }) => {
      await openChapter(page, width);
      await expectStills(page);
    });
  }
});

function stage(page: Page): Locator {
  return page.locator('.lead-stage');
}

function stepOf(page: Page, step: LeadStepId): Locator {
  return page.locator(`#step-${step}`);
}

function turn(page: Page, label: string): Locator {
  return stage(page).getByRole('link', { name: label });
}

async function altOf(page: Page, step: LeadStepId): Promise<string> {
  const alt = (await stepOf(page, step).locator('.lead-step-alt').innerText()).trim();
  expect(alt, `${step}: has no alt text`).not.toBe('');
  return alt;
}

/** Expects the stage to be at this step: its counter, its picture's words, and what is drawn. */
async function expectStep(page: Page, step: LeadStepId): Promise<void> {
  const position = `Step ${leadSteps.indexOf(step) + 1} of ${leadSteps.length}`;
  await expect(stage(page).getByText(position, { exact: true })).toBeVisible();
  const picture = stage(page).getByRole('img');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleName(await altOf(page, step));
  const still = stepOf(page, step).locator('.lead-map-wide .lead-label');
  const drawn = stage(page).locator('.lead-map-wide .lead-layer:not(.lead-leaving) .lead-label');
  await expect(drawn).toHaveText(await still.allTextContents());
}

/** Expects eight pictures with their words, and no stage. */
async function expectStills(page: Page): Promise<void> {
  await expect(stage(page)).toBeHidden();
  for (const step of leadSteps) {
    const still = stepOf(page, step).getByRole('img');
    await expect(still).toHaveCount(1);
    await expect(still).toBeVisible();
    await expect(still).toHaveAccessibleName(/^Map of \S.{20,}/);
    await expect(stepOf(page, step).getByRole('heading')).toBeVisible();
  }
}
