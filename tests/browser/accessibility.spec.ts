import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './builtPages.ts';
import { at, expect, settled, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of pagesOfEachKind()) {
  test(`${path} › has no violation of axe, and none of contrast in the dark`, async ({ page }) => {
    // The list of all sources has some forty thousand elements.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(at(path));
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'color-contrast')).toEqual([]);
  });
}

/** What axe finds, one line an element; by all its rules, or by those named. */
async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  // What stands in a frame is a page of its own, and is tested as one.
  const axe = new AxeBuilder({ page }).exclude('iframe');
  const { violations: found } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
