import type { Locator, Page } from '@playwright/test';
import { chapter, openChapter } from './chapter.ts';
import { at, expect, test } from './siteTest.ts';

// A cell, a date and a derived figure.
const facts = ['hubs', 'events', 'figure'];

for (const fact of facts) {
  test(`a fact of ${fact} › a click opens its note, Escape leads back`, async ({ page }) => {
    await openChapter(page, 1280);
    const link = factLink(page, fact);
    await link.click();
    await expectNote(page, link);
    await page.keyboard.press('Escape');
    await expectClosed(page, link);
  });

  test(`a fact of ${fact} › Enter opens its note, Escape leads back`, async ({ page }) => {
    await openChapter(page, 1280);
    const link = factLink(page, fact);
    await link.focus();
    await page.keyboard.press('Enter');
    await expectNote(page, link);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expectClosed(page, link);
  });
}

test(
  'a fact › its note closes by its button and by a second click',
  { tag: '@firefox' },
  async ({ page }) => {
    await openChapter(page, 1280);
    const link = factLink(page, 'hubs');
    await link.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expectClosed(page, link);
    await link.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await link.click();
    await expect(page.getByRole('dialog')).toBeHidden();
  },
);

test('a fact › “Challenge this” fills in a thread on it', { tag: '@firefox' }, async ({ page }) => {
  await openChapter(page, 1280);
  await factLink(page, 'hubs').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Challenge this' }).click();
  await expect(page).toHaveURL(/\/challenge\/\?datum=hubs\/.+&page=\/stories\//);
  await expect(page.locator('[data-part="draft-text"]')).toContainText('Datum: hubs/');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const fact of facts) {
    test(`a fact of ${fact} › a tap opens its note, a tap elsewhere closes it`, async ({
      page,
    }) => {
      await openChapter(page, 360, { height: 640 });
      const link = factLink(page, fact);
      await link.tap();
      await expectNote(page, link);
      const note = page.getByRole('dialog');
      const { x = 0, y = 0, width = 0 } = (await note.boundingBox()) ?? {};
      expect([x >= 0, x + width <= 360]).toEqual([true, true]);
      await page.touchscreen.tap(180, y - 20);
      await expect(note).toBeHidden();
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fact › leads to its row on the page of its source', async ({ page }) => {
    await openChapter(page, 1280);
    const links = page.locator('a.fact[href*="#"]');
    const count = await links.count();
    expect(count).toBeGreaterThan(20);
    for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
      await page.goto(at(chapter));
      const link = links.nth(Math.floor(count * share));
      const href = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expectTarget(page, href.slice(href.indexOf('/sources/')));
    }
  });

  test('a derived figure › leads to the page of its first source', async ({ page }) => {
    await openChapter(page, 1280);
    await factLink(page, 'figure').click();
    await expect(page).toHaveURL(/\/sources\/[\w-]+\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

function factLink(page: Page, fact: string): Locator {
  // A derived figure leads to a source as a whole, a cell to its row there.
  const way = fact === 'figure' ? ':not([href*="#"])' : `[href*="#${fact}-"]`;
  return page.locator(`a.fact${way}`).first();
}

/** Expects the note of a fact, named after it, with sources and a challenge, inside the window. */
async function expectNote(page: Page, link: Locator): Promise<void> {
  const value = (await link.innerText()).trim();
  const note = page.getByRole('dialog', { name: `Where this figure comes from: ${value}` });
  await expect(note).toBeInViewport({ ratio: 1 });
  await expect(note).toBeFocused();
  const links = note.getByRole('link');
  await expect(links.first()).toHaveAttribute('href', /\/sources\/[\w-]+\/$/);
  await expect(note.getByRole('link', { name: 'Challenge this' })).toBeVisible();
  expect(await page.evaluate(() => location.pathname)).toContain(chapter);
}

async function expectClosed(page: Page, link: Locator): Promise<void> {
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
}

/** Expects to stand on this page, at an element that has the id. */
async function expectTarget(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL((url) => (url.pathname + url.hash).endsWith(address));
  const id = address.slice(address.indexOf('#') + 1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
}
