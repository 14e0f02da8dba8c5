import type { Page } from '@playwright/test';

/** Has every page that is opened from now on lay out at once what it would leave until the reader comes near. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.deferred { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
}
