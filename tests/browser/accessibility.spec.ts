import { AxeBuilder } from '@axe-core/playwright';
import { pagesOfEachKind } from './builtPages.ts';
import { at, expect, settled, test } from './siteTest.ts';

const pages = pagesOfEachKind();

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const path of pages) {
      test(`${path} › has no violation`, async ({ page }) => {
        await page.goto(at(path));
        await settled(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
          ),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
