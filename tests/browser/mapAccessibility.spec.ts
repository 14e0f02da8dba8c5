import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { data, openMap } from './mapPage.ts';
import { expect, settled, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const hub = data.entries.find(({ layer, company }) => layer === 'hubs' && company === 'alibaba');

const states = {
  'a hub’s panel open': `?layers=hubs&company=alibaba&pick=${hub?.id ?? ''}`,
  'every layer, a filter and an address that was not understood':
    '?layers=leaders,trains,ships,flights,marketplaces,clouds,hubs&country=fr,de&year=3000',
};

for (const [title, query] of Object.entries(states)) {
  for (const width of [390, 1280]) {
    test(`the live map › has no violation of axe with ${title} at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openMap(page, query);
      if (query.includes('pick'))
        await expect(page.locator('.map-sources a').first()).toBeVisible();
      await page.locator('.map-legend-kinds summary').click();
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'color-contrast')).toEqual([]);
    });
  }
}

/** What axe finds in the map, one line an element; by all its rules, or by those named. */
async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include('.map');
  const { violations: found } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
